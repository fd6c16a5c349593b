package org.suivi.messaging.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** {@code suivi.relay.lag}: changes that the broker does not have yet; {@code suivi.relay.sent}: messages it acknowledged. */
@ApplicationScoped
class RelayMeters {

    private final AtomicLong lag;
    private final Counter sent;

    RelayMeters(MeterRegistry meters) {
        lag = meters.gauge("suivi.relay.lag", new AtomicLong());
        sent = meters.counter("suivi.relay.sent");
    }

    void lag(long changes) {
        lag.set(changes);
    }

    void sent(int messages) {
        sent.increment(messages);
    }
}
