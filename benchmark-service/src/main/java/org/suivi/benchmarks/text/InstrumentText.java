package org.suivi.benchmarks.text;

import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;

/**
 * One of the texts that make an instrument up.
 *
 * @param label by what it is named within the instrument: {@code Annex 2}
 * @param date the day of the text
 */
public record InstrumentText(
        String instrument,
        TextKind kind,
        String label,
        String title,
        @Nullable String titleFr,
        @Nullable UncertainDate date,
        @Nullable String note) {}
