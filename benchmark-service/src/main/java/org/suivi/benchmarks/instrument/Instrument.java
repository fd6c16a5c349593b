package org.suivi.benchmarks.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as recorded; its validity is the time in force that its text gives.
 *
 * @param process the peace process it belongs to
 * @param defaultLine null until an editor chose one
 */
public record Instrument(
        InstrumentKind kind,
        String title,
        @Nullable String titleFr,
        @Nullable String process,
        List<ExternalId> externalIds,
        @Nullable DefaultLine defaultLine,
        @Nullable String note) {

    /** The same, shown by that line. */
    public Instrument shownBy(@Nullable DefaultLine line) {
        return new Instrument(kind, title, titleFr, process, externalIds, line, note);
    }
}
