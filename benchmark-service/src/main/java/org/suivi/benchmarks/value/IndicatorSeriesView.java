package org.suivi.benchmarks.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.computation.BoundsView;
import org.suivi.benchmarks.computation.Counted;
import org.suivi.benchmarks.indicator.Target;
import org.suivi.benchmarks.measurement.LatestMeasurement;
import org.suivi.rest.asof.AsOfView;

/**
 * The values of an indicator at the ends of periods.
 *
 * @param target the one that holds on the day asked for
 */
record IndicatorSeriesView(
        String indicator,
        @Nullable String benchmark,
        @Nullable String instrument,
        String unit,
        @Nullable Target target,
        List<PointView> items,
        @Nullable String next,
        AsOfView asOf) {

    /**
     * The value on one day.
     *
     * @param target the one that held on that day
     * @param measuredTo the last day that was measured; null for what is computed
     */
    record PointView(
            LocalDate at,
            @Nullable BigDecimal value,
            @Nullable BoundsView bounds,
            int incidents,
            @Nullable LocalDate measuredTo,
            @Nullable BigDecimal target,
            @Nullable Boolean met) {

        static PointView of(Reading reading) {
            Counted counted = reading.counted();
            LatestMeasurement measured = reading.measured();
            Target target = reading.target();
            return new PointView(
                    reading.day(),
                    reading.value(),
                    reading.bounds(),
                    counted == null ? 0 : counted.incidents(),
                    measured == null ? null : measured.measurement().body().to(),
                    target == null ? null : target.value(),
                    reading.met());
        }
    }
}
