package org.suivi.benchmarks.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as recorded.
 *
 * @param benchmark the one that it tells of
 * @param baseline the value from which it set out
 * @param computedFrom the rule by which incidents make its value; null for one that is measured
 */
public record Indicator(
        String benchmark,
        String name,
        String unit,
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable Target target,
        @Nullable Computation computedFrom,
        @Nullable String note) {}
