package org.suivi.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code suivi.inbox.received}, {@code .taken} and {@code .dead} (by reason), counted in messages; {@code suivi.inbox.waiting} is
 * 1 while it waits for the database.
 */
final class InboxMeters {

    /** All reasons there are: counted from nought, so that the first dead letter shows as an increase. */
    private static final List<String> REASONS =
            List.of("missing-header", "unknown-envelope", "unknown-type", "bad-json", "bad-body", "refused");

    private final MeterRegistry meters;
    private final Tags inbox;
    private final AtomicInteger waiting;

    InboxMeters(MeterRegistry meters, String name) {
        this.meters = meters;
        inbox = Tags.of("inbox", name);
        waiting = meters.gauge("suivi.inbox.waiting", inbox, new AtomicInteger());
        received(0);
        taken(0);
        REASONS.forEach(reason -> dead(reason, 0));
    }

    void received(int messages) {
        meters.counter("suivi.inbox.received", inbox).increment(messages);
    }

    void taken(int messages) {
        meters.counter("suivi.inbox.taken", inbox).increment(messages);
    }

    void dead(String reason) {
        dead(reason, 1);
    }

    private void dead(String reason, int messages) {
        meters.counter("suivi.inbox.dead", inbox.and("reason", reason)).increment(messages);
    }

    void waits(boolean waits) {
        waiting.set(waits ? 1 : 0);
    }
}
