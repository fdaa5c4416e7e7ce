package org.gouji.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

/** A system that is told: it may be away, refuse, or be slow, and keeps what it has taken. */
final class OtherSystem implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** What came over the wire. */
    record Post(String id, String timestamp, String signature, String contentType, String body) {

        JsonNode event() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final HttpServer server;
    final List<Post> attempts = new CopyOnWriteArrayList<>();
    final List<Post> taken = new CopyOnWriteArrayList<>();

    /** @param answer the status with which it answers an attempt */
    OtherSystem(int port, ToIntFunction<Post> answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> receive(exchange, answer));
        server.start();
    }

    private void receive(HttpExchange exchange, ToIntFunction<Post> answer) throws IOException {
        Post post = new Post(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                exchange.getRequestHeaders().getFirst("content-type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        attempts.add(post);
        int status = answer.applyAsInt(post);
        if (status < 300) {
            taken.add(post);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    List<String> takenOf(String report) {
        return taken.stream()
                .map(Post::event)
                .filter(event -> event.path("subject").textValue().endsWith(report))
                .map(event -> event.path("type").textValue())
                .toList();
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LONGEST);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
