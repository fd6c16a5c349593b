package org.suivi.benchmarks.published;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A published figure as it is shown. */
public record PublishedFigureView(
        String id,
        String instrument,
        String organisation,
        String measure,
        BigDecimal value,
        PublishedFigure.@Nullable Counts counts,
        LocalDate date,
        @Nullable String framework,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    /** Shows a version. */
    public static PublishedFigureView of(Version<PublishedFigure> version) {
        PublishedFigure it = version.body();
        return new PublishedFigureView(
                version.id(),
                it.instrument(),
                it.organisation(),
                it.measure(),
                it.value(),
                it.counts(),
                it.date(),
                it.framework(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
