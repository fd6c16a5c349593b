package org.suivi.benchmarks.assessment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** An assessment as it is shown; never who wrote it. */
record AssessmentView(
        String id,
        String benchmark,
        String framework,
        String organisation,
        Attribution attribution,
        AssessedPeriod period,
        ReviewState state,

        @Schema(
                description = "0, 1, 2, 3 or NOT_ASSESSABLE",
                oneOf = {Integer.class, String.class})
        Object score,

        @Nullable Viability viability,
        @Nullable Trend trend,
        @Nullable Confidence confidence,
        @Nullable String narrative,
        List<Blockage> blockages,
        List<Evidence> evidence,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static AssessmentView of(Version<Assessment> version) {
        Assessment it = version.body();
        return new AssessmentView(
                version.id(),
                it.benchmark(),
                it.framework(),
                it.organisation(),
                it.attribution(),
                it.period(),
                version.retracted() ? ReviewState.RETRACTED : it.review(),
                it.score().json(),
                it.viability(),
                it.trend(),
                it.confidence(),
                it.narrative(),
                it.blockages(),
                it.evidence(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
