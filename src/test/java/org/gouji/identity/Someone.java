package org.gouji.identity;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Somebody with a token of the tests' identity server, for {@code Contract.givenBy}. */
public final class Someone {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ObjectNode claims = JSON.createObjectNode();

    private Someone(String id) {
        claims.put("sub", id);
        claims.put("name", "Somebody " + id);
    }

    public static Someone unknown() {
        return new Someone(UUID.randomUUID().toString());
    }

    /** The credentials of somebody with one role over one organ. */
    public static String as(String role, String organ) {
        return unknown().granted(role, organ).credentials();
    }

    /** The credentials of somebody with one role that is for everywhere. */
    public static String as(String role) {
        return unknown().granted(role, null).credentials();
    }

    public Someone granted(String role, @Nullable String organ) {
        return granted(role, organ, null, null);
    }

    public Someone granted(String role, @Nullable String organ, @Nullable String from, @Nullable String until) {
        ObjectNode grant = claims.withArray("grants").addObject().put("role", role);
        put(grant, "organ", organ);
        put(grant, "from", from);
        put(grant, "until", until);
        return this;
    }

    /** @param json the value of the claim */
    public Someone claiming(String claim, String json) {
        try {
            claims.set(claim, JSON.readTree(json));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String credentials() {
        return credentials("known");
    }

    /** @param signed by a known key, a foreign one, or none */
    public String credentials(String signed) {
        String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/sign?" + signed))
                .POST(HttpRequest.BodyPublishers.ofString(claims.toString()))
                .build();
        try {
            return "Bearer "
                    + CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ObjectNode grant, String name, @Nullable String value) {
        if (value != null) {
            grant.put(name, value);
        }
    }
}
