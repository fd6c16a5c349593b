package org.suivi.benchmarks.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class TargetTest {

    private static final Target BY_2016 = target(20, "2016-12-31", null);
    private static final Target BY_2018 = target(30, "2018-12-31", null);
    private static final Target REVISED = target(40, "2020-12-31", "2017-06-01");

    @Example
    void ofTargetsSetTogetherTheNextDueHolds() {
        List<Target> both = List.of(BY_2018, BY_2016);
        assertThat(on("2015-06-20", both)).contains(BY_2016);
        assertThat(on("2016-12-31", both)).contains(BY_2016);
        assertThat(on("2017-01-01", both)).contains(BY_2018);
    }

    @Example
    void whenAllArePastTheLastStillHolds() {
        assertThat(on("2021-01-01", List.of(BY_2016, BY_2018))).contains(BY_2018);
    }

    @Example
    void aRevisionHoldsFromItsFirstDay() {
        List<Target> all = List.of(BY_2016, BY_2018, REVISED);
        assertThat(on("2017-05-31", all)).contains(BY_2018);
        assertThat(on("2017-06-01", all)).contains(REVISED);
        assertThat(on("2021-01-01", all)).contains(REVISED);
    }

    @Example
    void beforeTheFirstBeginsNoneHolds() {
        assertThat(on("2017-05-31", List.of(REVISED))).isEmpty();
        assertThat(on("2017-05-31", List.of())).isEmpty();
    }

    @Property
    void whatHoldsHasBegunAndIsOneOfThem(@ForAll("targets") List<Target> targets, @ForAll("days") LocalDate day) {
        Optional<Target> holds = Target.on(day, targets);
        holds.ifPresent(each -> assertThat(targets).contains(each));
        assertThat(holds.isPresent())
                .isEqualTo(targets.stream()
                        .anyMatch(each -> each.from() == null || !each.from().isAfter(day)));
    }

    @Property
    void theOrderDoesNotMatterForWhenItIsDue(
            @ForAll("targets") List<Target> targets, @ForAll("days") LocalDate day, @ForAll long seed) {
        List<Target> shuffled = new ArrayList<>(targets);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Target.on(day, shuffled).map(Target::by))
                .isEqualTo(Target.on(day, targets).map(Target::by));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(month -> LocalDate.of(2015, 6, 20)
                .plusMonths(month));
    }

    @Provide
    Arbitrary<List<Target>> targets() {
        return Combinators.combine(days().injectNull(0.3), days().injectNull(0.3))
                .as((by, from) -> new Target(BigDecimal.TEN, by, from))
                .list()
                .ofMaxSize(6);
    }

    private static Optional<Target> on(String day, List<Target> targets) {
        return Target.on(LocalDate.parse(day), targets);
    }

    private static Target target(int value, String by, @Nullable String from) {
        return new Target(BigDecimal.valueOf(value), LocalDate.parse(by), from == null ? null : LocalDate.parse(from));
    }
}
