package org.suivi.benchmarks.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A total as an organisation published it.
 *
 * @param measure by which method, in the organisation's words or one of ours
 * @param counts what it was counted from, where that was published
 * @param date the day that it is about
 * @param framework the list that it was counted over, where it is one of ours
 */
public record PublishedFigure(
        String instrument,
        String organisation,
        String measure,
        BigDecimal value,
        @Nullable Counts counts,
        LocalDate date,
        @Nullable String framework,
        @Nullable String note) {

    /** So many of so many. */
    public record Counts(int complete, int of) {}
}
