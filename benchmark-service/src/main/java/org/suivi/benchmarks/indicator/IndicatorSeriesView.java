package org.suivi.benchmarks.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfView;

/** The values of an indicator at the ends of periods. */
record IndicatorSeriesView(
        String indicator,
        String benchmark,
        String unit,
        @Nullable Target target,
        List<PointView> items,
        @Nullable String next,
        AsOfView asOf) {

    /** The value on one day. */
    record PointView(
            LocalDate at,
            @Nullable BigDecimal value,
            Counted.@Nullable BoundsView bounds,
            int incidents,
            @Nullable Boolean met) {}
}
