package org.gouji.outbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The system that is told, over HTTP. */
final class Receiver {

    /** Refusals that say nothing about the event: too slow, too early, too many. */
    private static final Set<Integer> FOR_NOW = Set.of(408, 425, 429);

    private final URI url;
    private final Signature signature;
    private final Duration timeout;
    private final Clock clock;
    private final HttpClient http;

    Receiver(URI url, Signature signature, Duration timeout, Clock clock) {
        this.url = url;
        this.signature = signature;
        this.timeout = timeout;
        this.clock = clock;
        // HTTP/1.1: one request at a time gains nothing from an upgrade, which some gateways answer with an error
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Ends within the timeout, or soon after. */
    Delivery deliver(Event event) throws InterruptedException {
        // the client's own timeout ends with the first byte of the answer
        CompletableFuture<HttpResponse<Void>> answer =
                http.sendAsync(request(event), HttpResponse.BodyHandlers.discarding());
        try {
            return outcome(answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS).statusCode());
        } catch (TimeoutException e) {
            return new Delivery.Down("no answer within " + timeout);
        } catch (ExecutionException e) {
            return new Delivery.Down(String.valueOf(e.getCause() instanceof IOException cause ? cause : e));
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(Event event) {
        Instant now = clock.instant();
        return HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header("webhook-id", event.id().toString())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", signature.of(event.id(), now, event.json()))
                .POST(HttpRequest.BodyPublishers.ofString(event.json()))
                .build();
    }

    private static Delivery outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Delivery.Delivered();
        }
        boolean isAboutTheEvent = status >= 400 && status < 500 && !FOR_NOW.contains(status);
        return isAboutTheEvent ? new Delivery.Refused("HTTP " + status) : new Delivery.Down("HTTP " + status);
    }
}
