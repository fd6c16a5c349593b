package org.suivi.benchmarks.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A text of an instrument as it is shown. */
record InstrumentTextView(
        String id,
        String instrument,
        TextKind kind,
        String label,
        String title,
        @Nullable String titleFr,
        @Nullable UncertainDate date,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static InstrumentTextView of(Version<InstrumentText> version) {
        InstrumentText it = version.body();
        return new InstrumentTextView(
                version.id(),
                it.instrument(),
                it.kind(),
                it.label(),
                it.title(),
                it.titleFr(),
                it.date(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
