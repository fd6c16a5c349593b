package org.suivi.benchmarks.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

class MethodPropertyTest {

    @Property
    void aFigureStaysWithinItsScale(@ForAll Method method, @ForAll("benchmarks") List<Judged> benchmarks) {
        FiguresView figures = FiguresView.of(method, benchmarks);
        BigDecimal most = method == Method.PAIMT_MEAN ? BigDecimal.TEN : BigDecimal.valueOf(100);
        for (BigDecimal each : seen(figures)) {
            assertThat(each).isBetween(BigDecimal.ZERO, most);
        }
    }

    @Property
    void theBoundsHoldTheFigure(@ForAll Method method, @ForAll("benchmarks") List<Judged> benchmarks) {
        FiguresView figures = FiguresView.of(method, benchmarks);
        if (figures.value() != null) {
            assertThat(figures.low()).isLessThanOrEqualTo(figures.value());
            assertThat(figures.value()).isLessThanOrEqualTo(figures.high());
        }
    }

    @Property
    void withoutGapsTheBoundsMeet(@ForAll Method method, @ForAll("assessed") @NotEmpty List<Judged> benchmarks) {
        FiguresView figures = FiguresView.of(method, benchmarks);
        assertThat(figures.low()).isEqualTo(figures.value());
        assertThat(figures.high()).isEqualTo(figures.value());
    }

    @Property
    void theOrderOfTheBenchmarksDoesNotMatter(
            @ForAll Method method, @ForAll("benchmarks") List<Judged> benchmarks, @ForAll long seed) {
        List<Judged> shuffled = new ArrayList<>(benchmarks);
        java.util.Collections.shuffle(shuffled, new java.util.Random(seed));
        assertThat(FiguresView.of(method, shuffled)).isEqualTo(FiguresView.of(method, benchmarks));
    }

    @Property
    void everyBenchmarkIsCountedOnce(@ForAll("benchmarks") List<Judged> benchmarks) {
        FiguresView figures = FiguresView.of(Method.DISTRIBUTION, benchmarks);
        assertThat(figures.n() + figures.unassessed()).isEqualTo(benchmarks.size());
        assertThat(figures.distribution().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(figures.n());
    }

    @Provide
    Arbitrary<List<Judged>> benchmarks() {
        return judged().injectNull(0.3)
                .map(each -> each == null ? Judged.UNASSESSED : each)
                .list()
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<List<Judged>> assessed() {
        return judged().list().ofMinSize(1).ofMaxSize(80);
    }

    private static Arbitrary<Judged> judged() {
        return Arbitraries.integers().between(0, 3).flatMap(score -> Arbitraries.of(true, false)
                .map(onTrack -> new Judged(Optional.of(score), onTrack)));
    }

    private static List<BigDecimal> seen(FiguresView figures) {
        List<BigDecimal> seen = new ArrayList<>();
        for (BigDecimal each : new BigDecimal[] {figures.low(), figures.value(), figures.high()}) {
            if (each != null) {
                seen.add(each);
            }
        }
        return seen;
    }
}
