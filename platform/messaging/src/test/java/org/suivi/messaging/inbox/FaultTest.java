package org.suivi.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"22003", "23505", "42P01", "42501", "0A000", "21000", "P0001"})
    void whatIsRefusedForItsOwnSakeIsRefusedForEver(String state) {
        assertThat(Fault.lasts(said(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "58030", "40001", "55P03"})
    void whatTheDatabaseCannotDoAtTheMomentIsTriedAgain(String state) {
        assertThat(Fault.lasts(said(state))).isFalse();
    }

    @Test
    void whoDoesNotReachTheDatabaseTriesAgain() {
        assertThat(Fault.lasts(said(null))).isFalse();
        assertThat(Fault.lasts(new CancellationException())).isFalse();
    }

    @Test
    void whatOurCodeThrowsIsThrownForEver() {
        assertThat(Fault.lasts(new IllegalArgumentException())).isTrue();
    }

    private static RuntimeException said(@Nullable String state) {
        return new IllegalStateException(new SQLException("refused", state));
    }
}
