package org.suivi.events.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suivi.events.actors.KnownActors.Bearer;

class KnownActorsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 4, 27);

    @Test
    void oneActorThatBearsTheNameIsAMatch() {
        assertThat(known(bearer("gatia", "GATIA")).find("gatia", DAY))
                .isEqualTo(new KnownActors.Found(Resolution.MATCH, "GATIA", "ARMED_GROUP"));
    }

    @Test
    void anAcronymOfTwoMovementsIsAmbiguous() {
        KnownActors known = known(bearer("maa", "MAACMA"), bearer("maa", "MAAPLAT"));

        assertThat(known.find("maa", DAY).resolution()).isEqualTo(Resolution.AMBIGUOUS);
        assertThat(known.find("maa", DAY).actor()).isNull();
    }

    @Test
    void twoNamesOfTheSameActorAreNotAmbiguous() {
        assertThat(known(bearer("cma", "CMA"), bearer("cma", "CMA"))
                        .find("cma", DAY)
                        .resolution())
                .isEqualTo(Resolution.MATCH);
    }

    @Test
    void aNameThatWasNotBorneOnThatDayIsNoMatch() {
        KnownActors known = known(
                new Bearer("government of transition", "GOVML", "STATE", LocalDate.of(2020, 9, 1), LocalDate.MAX));

        assertThat(known.find("government of transition", DAY).resolution()).isEqualTo(Resolution.NO_MATCH);
        assertThat(known.find("government of transition", LocalDate.of(2020, 9, 1))
                        .actor())
                .isEqualTo("GOVML");
    }

    private static KnownActors known(Bearer... bearers) {
        return new KnownActors(Stream.of(bearers).collect(Collectors.groupingBy(Bearer::nameKey)));
    }

    private static Bearer bearer(String key, String actor) {
        return new Bearer(key, actor, "ARMED_GROUP", LocalDate.MIN, LocalDate.MAX);
    }
}
