package org.gouji.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gouji.platform.Background;
import org.jspecify.annotations.Nullable;

/** Sends events beside the service's answers, as long as the operator has said where to. */
@Singleton
class WebhookWorker {

    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final Postman postman;
    private final WebhookConfig config;
    private final Clock clock;
    private final Background background;
    private @Nullable Receiver receiver;
    private long cleanedAt = System.nanoTime() - BETWEEN_CLEANINGS.toNanos();

    WebhookWorker(Postman postman, WebhookConfig config, Clock clock) {
        this.postman = postman;
        this.config = config;
        this.clock = clock;
        this.background = new Background("webhook", config.look(), this::work);
    }

    void atStart(@Observes StartupEvent start) {
        if (config.url().isPresent()) {
            receiver = receiver(config.url().get());
            if (config.works()) {
                background.start();
            }
        }
    }

    void atStop(@Observes ShutdownEvent stop) throws InterruptedException {
        background.stop();
    }

    private Receiver receiver(URI url) {
        if (url.getHost() == null || !String.valueOf(url.getScheme()).matches("https?")) {
            throw new IllegalStateException("gouji.webhook.url is no http or https address: " + url);
        }
        Path file = config.secretFile()
                .orElseThrow(() -> new IllegalStateException(
                        "gouji.webhook.secret-file is missing: events are never sent without a signature"));
        try {
            return new Receiver(url, new Signature(Files.readAllBytes(file)), config.timeout(), clock);
        } catch (IOException e) {
            throw new IllegalStateException("gouji.webhook.secret-file cannot be read: " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "gouji.webhook.secret-file must hold " + Signature.SHORTEST_SECRET + " bytes at least: " + file, e);
        }
    }

    /** Says whether to go on at once: not while the other side takes nothing, which the next event would not change. */
    private boolean work() {
        Optional<Delivery> delivery = delivery();
        if (delivery.isEmpty()) {
            clean();
        }
        return delivery.isPresent() && !(delivery.get() instanceof Delivery.Down);
    }

    private Optional<Delivery> delivery() {
        try {
            return receiver == null ? Optional.empty() : postman.deliverOne(receiver);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void clean() {
        if (System.nanoTime() - cleanedAt >= BETWEEN_CLEANINGS.toNanos()) {
            postman.forget();
            cleanedAt = System.nanoTime();
        }
    }
}
