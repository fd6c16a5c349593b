package org.suivi.actors.importplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.suivi.actors.importplan.Decision.Conflated;
import org.suivi.actors.importplan.Decision.Known;
import org.suivi.actors.importplan.Decision.Nobody;
import org.suivi.actors.importplan.Decision.Refused;
import org.suivi.actors.ucdp.ToldActor;

/** Who a row is about: UCDP's 1158 is the CMA, as a new name of its member MNLA. */
class DecisionTest {

    private static final BiFunction<String, String, Optional<String>> TWO = (one, other) -> Optional.of("two");
    private static final BiFunction<String, String, Optional<String>> MAY_BE_ONE = (one, other) -> Optional.empty();

    @Test
    void aNewNameOfAnotherWhoIsKnownToBeAnotherIsAMistake() {
        Decision fresh = Decision.of(told(true), Set.of(), sure("CMA"), sure("MNLA"), TWO);
        assertThat(fresh).isEqualTo(new Conflated(set("CMA", "MNLA"), true, "two"));
        // whoever bears the number
        assertThat(Decision.of(told(true), Set.of("MNLA"), sure("CMA"), Sighting.NOBODY, TWO))
                .isEqualTo(new Conflated(set("CMA", "MNLA"), true, "two"));
        assertThat(Decision.of(told(true), Set.of("CMA"), Sighting.NOBODY, sure("MNLA"), TWO))
                .isEqualTo(new Conflated(set("CMA", "MNLA"), true, "two"));
        assertThat(Decision.of(told(true), Set.of("CMA", "MNLA"), sure("CMA"), sure("MNLA"), TWO))
                .isEqualTo(new Conflated(set("CMA", "MNLA"), true, "two"));
    }

    @Test
    void aNewNameOfAnotherWhoMayBeTheSameIsARenaming() {
        assertThat(Decision.of(told(true), Set.of(), sure("AQIM"), sure("GSPC"), MAY_BE_ONE))
                .isEqualTo(new Known("AQIM", true, "GSPC"));
        assertThat(Decision.of(told(true), Set.of("GSPC"), sure("AQIM"), Sighting.NOBODY, MAY_BE_ONE))
                .isEqualTo(new Known("AQIM", true, "GSPC"));
        assertThat(Decision.of(told(true), Set.of("AQIM", "GSPC"), sure("AQIM"), sure("GSPC"), MAY_BE_ONE))
                .isEqualTo(new Known("AQIM", false, "GSPC"));
        assertThat(Decision.of(told(true), Set.of("OTHER"), sure("AQIM"), sure("GSPC"), MAY_BE_ONE))
                .isInstanceOf(Conflated.class);
        assertThat(Decision.of(told(true), Set.of(), sure("AQIM"), sure("AQIM"), TWO))
                .isEqualTo(new Known("AQIM", true, null));
    }

    @Test
    void aNumberOfSeveralIsOfNone() {
        Decision decision =
                Decision.of(told(false), Set.of("MAACMA", "MAAPLAT"), Sighting.NOBODY, Sighting.NOBODY, MAY_BE_ONE);
        assertThat(decision).isInstanceOf(Conflated.class);
        assertThat(((Conflated) decision).told()).isFalse();
    }

    @Test
    void theNumberTellsUnlessTheNamesAreOfAnother() {
        assertThat(Decision.of(told(false), Set.of("AQIM"), unsure("AQIM", "MAA"), Sighting.NOBODY, TWO))
                .isEqualTo(new Known("AQIM", false, null));
        assertThat(Decision.of(told(false), Set.of("AQIM"), sure("MUJAO"), Sighting.NOBODY, TWO))
                .isInstanceOf(Conflated.class);
        assertThat(Decision.of(told(false), Set.of("AQIM"), sure("MUJAO", "AQIM"), Sighting.NOBODY, TWO))
                .isEqualTo(new Known("AQIM", false, null));
    }

    @Test
    void whereTwoMayBeMeantNobodyIs() {
        assertThat(Decision.of(told(false), Set.of(), sure("GATIA", "MSA"), Sighting.NOBODY, TWO))
                .isInstanceOf(Refused.class);
        Decision unsure = Decision.of(told(false), Set.of(), unsure("MAACMA", "MAAPLAT"), Sighting.NOBODY, TWO);
        assertThat(((Refused) unsure).issue().code()).isEqualTo("ambiguous");
        assertThat(((Refused) unsure).issue().detail()).startsWith("it may be MAACMA, MAAPLAT:");
        assertThat(Decision.of(told(true), Set.of(), Sighting.NOBODY, unsure("MAACMA"), TWO))
                .isInstanceOf(Refused.class);
        assertThat(Decision.of(told(false), Set.of(), Sighting.NOBODY, Sighting.NOBODY, TWO))
                .isEqualTo(new Nobody());
        assertThat(Decision.of(told(true), Set.of(), Sighting.NOBODY, sure("GSPC"), TWO))
                .isEqualTo(new Known("GSPC", true, null));
    }

    private static ToldActor told(boolean renamed) {
        return new ToldActor("1158", List.of(), renamed, 1, "ML", List.of(), 2022);
    }

    private static Sighting sure(String... codes) {
        return new Sighting(set(codes), new TreeSet<>());
    }

    private static Sighting unsure(String... codes) {
        return new Sighting(new TreeSet<>(), set(codes));
    }

    private static TreeSet<String> set(String... codes) {
        return new TreeSet<>(List.of(codes));
    }
}
