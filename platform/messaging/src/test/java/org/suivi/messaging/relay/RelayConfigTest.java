package org.suivi.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayConfigTest {

    private final RelayConfig config =
            new RelayConfig(true, 500, Duration.ofSeconds(1), Duration.ofMillis(20), Optional.empty());

    @ParameterizedTest(name = "after {0} changes it waits {1} ms")
    @CsvSource({"0, 20", "1, 20", "7, 20", "8, 40", "19, 80", "20, 100", "500, 100"})
    void waitsLongerForMoreWhileThereAreMany(int before, long millis) {
        assertThat(config.gather(before)).isEqualTo(Duration.ofMillis(millis));
    }
}
