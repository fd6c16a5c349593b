package org.suivi.benchmarks.computation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which incidents make an indicator, as it is shown. */
public record ComputationView(
        String measure,
        List<String> actors,
        String rollup,
        List<String> types,
        @Nullable String area,
        @Nullable String country,
        @Nullable String violates,
        @Nullable PlacePrecision maxPlacePrecision,
        @Nullable DatePrecision maxDatePrecision,
        @Nullable Integer windowDays) {

    /** Shows a rule. */
    public static ComputationView of(Computation it) {
        return new ComputationView(
                it.measure().code(),
                it.actors(),
                it.rollup().code(),
                it.types(),
                it.area(),
                it.country(),
                it.violates(),
                it.maxPlacePrecision(),
                it.maxDatePrecision(),
                it.windowDays());
    }
}
