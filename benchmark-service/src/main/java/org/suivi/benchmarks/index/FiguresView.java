package org.suivi.benchmarks.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a method says of some benchmarks.
 *
 * @param value over those with a score, to one decimal; null for a method without a single figure, or where none has one
 * @param low with all unassessed at 0
 * @param high with all unassessed at 3
 * @param n how many have a score
 * @param bands only by OBSERVER_BANDS: shares in percent
 */
public record FiguresView(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        int n,
        int applicable,
        int unassessed,
        Map<String, Integer> distribution,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, BigDecimal> bands) {

    /** The figures of a method over benchmarks. */
    public static FiguresView of(Method method, Collection<Judged> benchmarks) {
        Tally tally = Tally.of(benchmarks);
        return new FiguresView(
                method.value(tally).orElse(null),
                method.value(tally.atWorst()).orElse(null),
                method.value(tally.atBest()).orElse(null),
                tally.n(),
                tally.applicable(),
                tally.unassessed(),
                distribution(tally),
                method == Method.OBSERVER_BANDS && tally.n() > 0 ? bands(tally) : null);
    }

    private static Map<String, Integer> distribution(Tally tally) {
        Map<String, Integer> at = new LinkedHashMap<>();
        at.put("0", tally.nothing());
        at.put("1", tally.preparation());
        at.put("2", tally.substantial());
        at.put("3", tally.whole());
        return at;
    }

    private static Map<String, BigDecimal> bands(Tally tally) {
        Map<String, BigDecimal> bands = new LinkedHashMap<>();
        bands.put("fulfilled", Method.percent(tally.whole(), tally.n()));
        bands.put("underWay", Method.percent(tally.preparation() + tally.substantial(), tally.n()));
        bands.put("notInitiated", Method.percent(tally.nothing(), tally.n()));
        return bands;
    }
}
