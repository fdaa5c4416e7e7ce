package org.gouji.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Executors;

/**
 * A small identity server on this machine for tests: what OpenID Connect asks for to trust it, and an address that signs
 * whatever a test claims. Its keys are made when it starts.
 */
public final class Issuer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final KeyPair known = keys();
    private final KeyPair foreign = keys();

    private Issuer(HttpServer server) {
        this.server = server;
    }

    public static Issuer start() {
        try {
            var issuer = new Issuer(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
            issuer.server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "issuer");
                thread.setDaemon(true);
                return thread;
            }));
            issuer.server.createContext(
                    "/.well-known/openid-configuration", request -> answer(request, issuer.about()));
            issuer.server.createContext("/keys", request -> answer(request, issuer.publicKeys()));
            issuer.server.createContext("/sign", request -> answer(request, issuer.signed(request)));
            issuer.server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String about() {
        ObjectNode about = JSON.createObjectNode();
        about.put("issuer", url());
        about.put("jwks_uri", url() + "/keys");
        about.put("authorization_endpoint", url() + "/login");
        about.put("token_endpoint", url() + "/token");
        about.putArray("id_token_signing_alg_values_supported").add("RS256");
        about.putArray("response_types_supported").add("code");
        about.putArray("subject_types_supported").add("public");
        return about.toString();
    }

    private String publicKeys() {
        RSAPublicKey key = (RSAPublicKey) known.getPublic();
        ObjectNode keys = JSON.createObjectNode();
        keys.putArray("keys")
                .addObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", "known")
                .put("n", BASE64.encodeToString(unsigned(key.getModulus().toByteArray())))
                .put("e", BASE64.encodeToString(unsigned(key.getPublicExponent().toByteArray())));
        return keys.toString();
    }

    /** The body has the claims, over those of a good token; the query says how to sign: known, foreign or none. */
    private String signed(HttpExchange request) throws IOException {
        String how = request.getRequestURI().getQuery();
        ObjectNode claims = JSON.createObjectNode();
        claims.put("iss", url());
        claims.put("aud", "gouji");
        claims.put("exp", Instant.now().getEpochSecond() + 3600);
        claims.put("iat", Instant.now().getEpochSecond());
        JsonNode told = JSON.readTree(request.getRequestBody());
        told.properties().forEach(claim -> claims.set(claim.getKey(), claim.getValue()));
        String header = how.equals("none") ? "{\"alg\":\"none\"}" : "{\"alg\":\"RS256\",\"kid\":\"known\"}";
        String said = encoded(header) + "." + encoded(claims.toString());
        return said + "." + (how.equals("none") ? "" : signature(said, how.equals("known") ? known : foreign));
    }

    private static String signature(String said, KeyPair keys) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(said.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange request, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders().set("Content-Type", "application/json");
        request.sendResponseHeaders(200, body.length);
        try (var out = request.getResponseBody()) {
            out.write(body);
        }
    }
}
