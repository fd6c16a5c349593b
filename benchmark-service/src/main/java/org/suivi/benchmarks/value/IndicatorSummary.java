package org.suivi.benchmarks.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator beside the status of its benchmark.
 *
 * @param ageDays since the last day that was measured; null for what is computed
 */
public record IndicatorSummary(
        String code,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable Boolean met,
        boolean missing,
        @Nullable Long ageDays) {}
