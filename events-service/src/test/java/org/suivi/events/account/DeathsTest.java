package org.suivi.events.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeathsTest {

    @Test
    void deathsAreTheSumOfTheKilledWhenNoTotalIsTold() {
        Deaths deaths = Deaths.of(List.of(
                casualty(CasualtyGroup.CIVILIAN, Harm.KILLED, 1, 2, 4),
                casualty(CasualtyGroup.PEACEKEEPER, Harm.KILLED, 3, 3, 3),
                casualty(CasualtyGroup.PEACEKEEPER, Harm.WOUNDED, 9, 9, 9)));

        assertThat(deaths).isEqualTo(new Deaths(4, 5, 7));
    }

    @Test
    void aTotalStandsForEverybodyAndIsNotAddedToTheOthers() {
        Deaths deaths = Deaths.of(List.of(
                casualty(CasualtyGroup.CIVILIAN, Harm.KILLED, 1, 2, 4),
                casualty(CasualtyGroup.TOTAL, Harm.KILLED, 46, 55, 77)));

        assertThat(deaths).isEqualTo(new Deaths(46, 55, 77));
    }

    @Test
    void theTotalOfOneSideStandsForThatSideAlone() {
        Deaths deaths = Deaths.of(List.of(
                new Casualty("A", CasualtyGroup.TOTAL, Harm.KILLED, 1, 1, 2, null),
                new Casualty("A", CasualtyGroup.ARMED_GROUP, Harm.KILLED, 1, 1, 1, null),
                new Casualty("B", CasualtyGroup.CIVILIAN, Harm.KILLED, 10, 10, 12, null)));

        assertThat(deaths).isEqualTo(new Deaths(11, 11, 14));
    }

    @Test
    void whoTellsOfNobodyKilledTellsOfNoDeaths() {
        assertThat(Deaths.of(List.of())).isEqualTo(new Deaths(0, 0, 0));
    }

    private static Casualty casualty(CasualtyGroup group, Harm harm, int low, int best, int high) {
        return new Casualty(null, group, harm, low, best, high, null);
    }
}
