package org.suivi.events.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DayClockTest {

    @Test
    void theDayIsThatOfUtcWhereverTheMachineStands() {
        Instant lateInTheEvening = Instant.parse("2026-11-20T23:30:00Z");
        assertThat(new DayClock(Clock.fixed(lateInTheEvening, ZoneId.of("Asia/Tokyo"))).today())
                .isEqualTo(LocalDate.parse("2026-11-20"));
    }
}
