package org.gouji.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.gouji.organ.OrganFixture;
import org.jspecify.annotations.Nullable;

/** A Keycloak of its own on this machine, with two realms alike of three people and a program, whose password is made up on the spot. */
public final class KeycloakServer implements QuarkusTestResourceLifecycleManager {

    private static final Path DIRECTORY = Path.of("target", "keycloak");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private @Nullable Process server;

    @Override
    public int order() {
        // after the small issuer of the other tests, whose settings it replaces
        return 100;
    }

    @Override
    public Map<String, String> start() {
        try {
            Path home = unpacked(Path.of(System.getProperty("gouji.keycloak")));
            String password = UUID.randomUUID().toString();
            String organ = OrganFixture.aCreditCode();
            Path realms = Files.createDirectories(home.resolve("data/import"));
            for (String realm : List.of("government", "elsewhere")) {
                Files.writeString(realms.resolve(realm + ".json"), realm(realm, password, organ));
            }
            String issuer = run(home, freePort());
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    issuer,
                    "quarkus.oidc.credentials.secret",
                    password,
                    "quarkus.http.auth.permission.pages.paths",
                    "/q/swagger-ui/*",
                    "quarkus.http.auth.permission.pages.policy",
                    "authenticated",
                    "gouji.identity.claims.roles",
                    "/realm_access/roles",
                    "gouji.identity.roles.\"zfxxgk-tb\"",
                    "clerk",
                    "gouji.identity.roles.\"zfxxgk-sj\"",
                    "auditor",
                    "test.keycloak.password",
                    password,
                    "test.keycloak.organ",
                    organ);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody waits for Keycloak any more", e);
        }
    }

    /** The script waits for the server, which is its child. */
    @Override
    public void stop() {
        if (server != null) {
            Stream.concat(server.descendants(), Stream.of(server.toHandle()))
                    .toList()
                    .forEach(process -> {
                        process.destroy();
                        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
                    });
        }
    }

    private String run(Path home, int port) throws IOException, InterruptedException {
        server = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(DIRECTORY.resolve("keycloak.log").toFile())
                .start();
        String issuer = "http://127.0.0.1:" + port + "/realms/government";
        Instant end = Instant.now().plus(PATIENCE);
        while (!isThere(issuer)) {
            if (Instant.now().isAfter(end) || !server.isAlive()) {
                throw new IOException("Keycloak did not start: " + Files.readString(DIRECTORY.resolve("keycloak.log")));
            }
        }
        return issuer;
    }

    private static boolean isThere(String issuer) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String realm(String name, String password, String organ) throws IOException {
        try (InputStream in = KeycloakServer.class.getResourceAsStream("/identity/government.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{realm}", name)
                    .replace("{password}", password)
                    .replace("{organ}", organ);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path unpacked(Path archive) throws IOException {
        Files.createDirectories(DIRECTORY);
        Path home = DIRECTORY.resolve(archive.getFileName().toString().replaceAll("-quarkus-dist|\\.zip", ""));
        if (Files.notExists(home)) {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    Path file = DIRECTORY.resolve(entry.getName()).normalize();
                    if (!entry.isDirectory() && file.startsWith(DIRECTORY)) {
                        Files.createDirectories(file.getParent());
                        Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            home.resolve("bin/kc.sh").toFile().setExecutable(true);
        }
        // a realm that is there is not imported again
        deleteData(home.resolve("data"));
        return home.toAbsolutePath();
    }

    private static void deleteData(Path data) throws IOException {
        if (Files.exists(data)) {
            try (var paths = Files.walk(data)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
