package org.suivi.benchmarks.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a benchmark's deadline; its validity begins with {@code since}.
 *
 * @param due the last day to be in time; null for what has none
 * @param text the words of the deadline
 * @param fixedBy the instrument that fixes it
 * @param since from when it was the deadline; null for from the beginning
 */
public record Deadline(
        String benchmark,
        DeadlineType type,
        @Nullable LocalDate due,
        @Nullable String text,
        @Nullable String fixedBy,
        Basis basis,
        @Nullable LocalDate since,
        @Nullable String note) {}
