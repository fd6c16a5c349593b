package org.suivi.messaging.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.messaging.operators.OperatorKey.Answer;

class OperatorKeyTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @Test
    void onlyWhoShowsTheKeyIsWelcomeWhereverThePortIs() {
        for (String host : new String[] {"0.0.0.0", "127.0.0.1"}) {
            OperatorKey key = new OperatorKey(Optional.of(KEY), host);
            assertThat(key.to("Bearer " + KEY)).isEqualTo(Answer.WELCOME);
            assertThat(key.to("Bearer " + KEY + "0")).isEqualTo(Answer.UNKNOWN);
            assertThat(key.to("Basic " + KEY)).isEqualTo(Answer.UNKNOWN);
            assertThat(key.to(null)).isEqualTo(Answer.UNKNOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.1.1", "localhost", "::1"})
    void withoutAKeyWhoIsOnThisMachineIsWelcome(String host) {
        assertThat(new OperatorKey(Optional.empty(), host).to(null)).isEqualTo(Answer.WELCOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.7", "127.0.0.1.example.org", "management"})
    void withoutAKeyAPortThatOthersReachIsClosed(String host) {
        assertThat(new OperatorKey(Optional.empty(), host).to("Bearer ")).isEqualTo(Answer.CLOSED);
    }

    @Test
    void aKeyThatIsSoonGuessedStopsTheStart() {
        assertThatThrownBy(() -> new OperatorKey(Optional.of("secret"), "0.0.0.0"))
                .isInstanceOf(IllegalStateException.class);
    }
}
