package org.suivi.benchmarks.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measurement of an indicator, in its unit.
 *
 * @param from the first day that was measured
 * @param to the last one, from which on it is known
 * @param low at least this
 * @param value the best figure
 * @param high at most this
 */
public record Measurement(
        String indicator,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal low,
        BigDecimal value,
        @Nullable BigDecimal high,
        @Nullable String note) {}
