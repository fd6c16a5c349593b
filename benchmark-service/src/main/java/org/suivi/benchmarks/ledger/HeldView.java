package org.suivi.benchmarks.ledger;

import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.AssessedPeriod;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.assessment.Attribution;
import org.suivi.history.Version;

/**
 * The assessment that holds, as it is shown beside what follows from it.
 *
 * @param lapsed whether it is a 3 of a conduct to keep or to refrain from, and its period is over: true of its period only
 */
public record HeldView(
        String id,
        String organisation,
        Attribution attribution,
        AssessedPeriod period,
        @Nullable String citation,
        long ageDays,
        boolean stale,
        boolean lapsed) {

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
                holding.stale(),
                holding.lapsed());
    }
}
