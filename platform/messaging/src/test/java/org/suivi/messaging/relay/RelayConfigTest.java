package org.suivi.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayConfigTest {

    private final RelayConfig config =
            new RelayConfig(true, 500, Duration.ofSeconds(1), Duration.ofMillis(20), Optional.empty());

    @ParameterizedTest(name = "after {0} changes and {1} ms of nothing it waits {2} ms")
    @CsvSource({
        "0, 0, 20",
        "1, 0, 20",
        "7, 0, 20",
        "8, 0, 40",
        "19, 99, 80",
        "20, 99, 100",
        "500, 0, 100",
        "500, 100, 20"
    })
    void waitsLongerForMoreWhileThereAreMany(int before, long quiet, long millis) {
        assertThat(config.gather(before, Duration.ofMillis(quiet))).isEqualTo(Duration.ofMillis(millis));
    }
}
