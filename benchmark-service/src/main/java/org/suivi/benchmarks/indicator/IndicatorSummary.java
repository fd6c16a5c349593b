package org.suivi.benchmarks.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator beside the status of its benchmark. */
public record IndicatorSummary(
        String code,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable Boolean met,
        boolean missing) {}
