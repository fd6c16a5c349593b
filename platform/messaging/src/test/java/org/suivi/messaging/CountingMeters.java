package org.suivi.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Where the tests read what was counted; a service has its own registry. */
@Dependent
class CountingMeters {

    @Produces
    @Singleton
    MeterRegistry simple() {
        return new SimpleMeterRegistry();
    }
}
