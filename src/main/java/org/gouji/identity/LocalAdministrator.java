package org.gouji.identity;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.access.Caller;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** The one who may do everything on the embedded database, by HTTP Basic (RFC 7617), from this machine alone. */
@ApplicationScoped
class LocalAdministrator {

    static final Caller CALLER = Caller.ofAllRoles("local#admin", "admin");

    private static final String SCHEME = "Basic ";
    private static final List<String> OF_PROXIES = List.of("Forwarded", "X-Forwarded-For");

    private final Optional<LocalPassword> password;

    LocalAdministrator(
            IdentityConfig config, @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
        boolean wanted = issuer.isEmpty() || config.localAdministrator().besideIssuer();
        password = config.localAdministrator()
                .hash()
                .filter(hash -> wanted)
                .map(hash -> new LocalPassword(hash, System::nanoTime));
    }

    boolean isThere() {
        return password.isPresent();
    }

    /** Whether it is for the administrator to say who is asking. */
    boolean isAsked(RoutingContext request) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Empty when the password is wrong, or was not sent by this machine; refused after too many wrong ones. */
    Optional<Caller> authenticate(RoutingContext request) {
        String[] credentials = credentials(request.request().getHeader(HttpHeaders.AUTHORIZATION));
        if (password.isEmpty() || credentials.length != 2 || !isLocal(request)) {
            return Optional.empty();
        }
        return switch (password.get().check(credentials[0], credentials[1])) {
            case RIGHT -> Optional.of(CALLER);
            case WRONG -> Optional.empty();
            case TOO_MANY -> {
                request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(LocalPassword.WITHIN.toSeconds()));
                throw Problem.of(RequestProblem.TOO_MANY_ATTEMPTS).exception();
            }
        };
    }

    /** A proxy on this machine speaks for others. */
    private static boolean isLocal(RoutingContext request) {
        return OF_PROXIES.stream().noneMatch(request.request().headers()::contains)
                && isLoopback(request.request().connection().remoteAddress().hostAddress());
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    private static String[] credentials(String header) {
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            return new String(decoded, StandardCharsets.UTF_8).split(":", 2);
        } catch (IllegalArgumentException notBase64) {
            return new String[0];
        }
    }
}
