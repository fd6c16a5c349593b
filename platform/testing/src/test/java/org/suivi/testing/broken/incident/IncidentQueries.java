package org.suivi.testing.broken.incident;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.suivi.events.Elsewhere;
import org.suivi.testing.broken.area.BaseArea;

class IncidentQueries {

    @Inject
    DataSource dataSource;

    Supplier<UUID> ids = UUID::randomUUID;
    Clock clock = Clock.systemUTC();
    BaseArea area = new BaseArea();
    Elsewhere elsewhere = new Elsewhere();

    Instant recordedAt() {
        return Instant.now();
    }

    LocalDate validAt() {
        return LocalDate.now();
    }
}
