package org.suivi.benchmarks.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.asof.NotInFuture;

/** A text of an instrument as an editor sends it. */
record InstrumentTextRequest(
        @NotNull TextKind kind,
        @NotBlank @Size(max = 64) String label,
        @NotBlank @Size(max = 1000) String title,
        @Nullable @Size(max = 1000) String titleFr,
        @Nullable UncertainDate date,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /** An instrument has one text of a kind under a label. */
    Draft<InstrumentText> toDraft(String instrument) {
        return Draft.claim(
                new InstrumentText(instrument, kind, label, title, titleFr, date, note),
                Validity.ALWAYS,
                new Provenance(source, citation, publishedOn),
                instrument,
                kind,
                label);
    }
}
