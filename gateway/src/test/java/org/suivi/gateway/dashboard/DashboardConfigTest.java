package org.suivi.gateway.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DashboardConfigTest {

    @Test
    void whatIsKeptIsASmallShareOfTheHeapUnlessItIsSaid() {
        assertThat(config(OptionalLong.empty()).keepBytes())
                .isEqualTo(Runtime.getRuntime().maxMemory() / 16);
        assertThat(config(OptionalLong.of(1000)).keepBytes()).isEqualTo(1000);
    }

    private static DashboardConfig config(OptionalLong keepBytes) {
        return new DashboardConfig(Duration.ofSeconds(5), Duration.ofHours(1), keepBytes);
    }
}
