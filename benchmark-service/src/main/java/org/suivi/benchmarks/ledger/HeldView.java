package org.suivi.benchmarks.ledger;

import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.AssessedPeriod;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.assessment.Attribution;
import org.suivi.history.Version;

/** The assessment that holds, as it is shown beside what follows from it. */
public record HeldView(
        String id,
        String organisation,
        Attribution attribution,
        AssessedPeriod period,
        @Nullable String citation,
        long ageDays,
        boolean stale) {

    /** Shows it. */
    public static HeldView of(HoldingAssessment holding) {
        Version<Assessment> version = holding.assessment();
        return new HeldView(
                version.id(),
                version.body().organisation(),
                version.body().attribution(),
                version.body().period(),
                version.provenance().citation(),
                holding.ageDays(),
                holding.stale());
    }
}
