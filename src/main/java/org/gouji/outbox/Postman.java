package org.gouji.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Delivers events one after the other. An event is taken and marked in transactions of their own, none of which waits
 * for the other side; an event whose server dies meanwhile is sent again, by its id known as the same.
 */
@Singleton
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final OutboxRows rows;
    private final Clock clock;
    private final Duration lease;
    private final Duration kept;
    private final Pauses pauses;

    Postman(OutboxRows rows, WebhookConfig config, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        // longer than an attempt can take, so that no two servers ever send events of one report at once
        this.lease = config.timeout().multipliedBy(6);
        this.kept = config.kept();
        this.pauses = new Pauses(config.firstPause(), config.longestPause());
    }

    /** What has become of one event; none where nothing is due. The thread is no request of anybody. */
    @ActivateRequestContext
    Optional<Delivery> deliverOne(Receiver receiver) throws InterruptedException {
        Instant now = clock.instant();
        Optional<Event> taken = QuarkusTransaction.requiringNew().call(() -> rows.take(now, now.plus(lease)));
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Delivery delivery = receiver.deliver(taken.get());
        note(taken.get(), delivery);
        return Optional.of(delivery);
    }

    private void note(Event event, Delivery delivery) {
        if (delivery instanceof Delivery.Refused refused) {
            failed(event, refused.why());
        } else if (delivery instanceof Delivery.Down down) {
            failed(event, down.why());
        } else {
            QuarkusTransaction.requiringNew().run(() -> rows.delivered(event, clock.instant()));
        }
    }

    private void failed(Event event, String why) {
        Duration pause = pauses.after(event.attempt());
        LOG.warnf(
                "Attempt %d to deliver event %s failed, the next one follows in %s: %s",
                event.attempt(), event.id(), pause, why);
        QuarkusTransaction.requiringNew()
                .run(() -> rows.failed(event, why, clock.instant().plus(pause)));
    }

    int forget() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.forget(clock.instant().minus(kept)));
    }
}
