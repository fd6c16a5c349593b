package org.suivi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** No wall clock is asked at all, so that none which is set back can change what is believed. */
class SignerRunsTest {

    private static final Duration LIFE = Duration.ofSeconds(65);

    private long now = 5_000_000;
    private final SignerRuns runs = new SignerRuns(() -> now);

    @Test
    void aTokenIsBelievedForItsLifeAndNoLonger() {
        assertThat(isBelieved("a", 100)).isTrue();
        pass(64);
        assertThat(isBelieved("a", 100)).isTrue();
        pass(2);
        assertThat(isBelieved("a", 100)).isFalse();
        pass(3600);
        assertThat(isBelieved("a", 100)).isFalse();
    }

    @Test
    void freshTokensOfTheSameRunAreBelievedHoweverLongItGoesOn() {
        for (int up = 100; up < 100_000; up += 30) {
            assertThat(isBelieved("a", up)).isTrue();
            pass(30);
        }
    }

    @Test
    void aTokenThatWasNeverShownIsTooOldOnceALaterOneWas() {
        assertThat(isBelieved("a", 500)).isTrue();
        assertThat(isBelieved("a", 430)).isFalse();
        assertThat(isBelieved("a", 440)).isTrue();
    }

    @Test
    void anOldTokenDoesNotSetTheCountBack() {
        assertThat(isBelieved("a", 100)).isTrue();
        pass(60);
        assertThat(isBelieved("a", 120)).isTrue();
        pass(10);
        assertThat(isBelieved("a", 100)).isFalse();
    }

    @Test
    void aGatewayThatStartsAgainIsBelievedAtOnceAndTheTokensOfTheOldOneGoOnAgeing() {
        assertThat(isBelieved("old", 9000)).isTrue();
        pass(30);
        assertThat(isBelieved("new", 1)).isTrue();
        pass(40);
        assertThat(isBelieved("new", 41)).isTrue();
        assertThat(isBelieved("old", 9000)).isFalse();
    }

    @Test
    void aGatewayWhoseMachineSleptIsBelievedAgainByItsNextToken() {
        assertThat(isBelieved("a", 100)).isTrue();
        // it stood still for an hour, and so did its count
        pass(3600);
        assertThat(isBelieved("a", 100)).isFalse();
        assertThat(isBelieved("a", 101)).isTrue();
        pass(30);
        assertThat(isBelieved("a", 101)).isTrue();
        assertThat(isBelieved("a", 131)).isTrue();
        assertThat(isBelieved("a", 60)).isFalse();
    }

    @Test
    void runsThatNobodyHearsOfAnyMoreAreForgotten() {
        assertThat(isBelieved("first", 100)).isTrue();
        for (int run = 0; run < 1000; run++) {
            isBelieved("later " + run, 1);
        }
        pass(3600);
        // judged as the first that is heard of its run: it has one more life, and the end that stands in it besides
        assertThat(isBelieved("first", 100)).isTrue();
    }

    private boolean isBelieved(String run, long upSeconds) {
        return !runs.isOver(run, 1000 * upSeconds, LIFE);
    }

    private void pass(long seconds) {
        now += 1000 * seconds;
    }
}
