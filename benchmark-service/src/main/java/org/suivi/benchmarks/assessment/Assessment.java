package org.suivi.benchmarks.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as recorded.
 *
 * @param framework the benchmark's
 * @param organisation whose judgement it is
 */
public record Assessment(
        String benchmark,
        String framework,
        String organisation,
        Attribution attribution,
        AssessedPeriod period,
        ReviewState review,
        Score score,
        @Nullable Viability viability,
        @Nullable Trend trend,
        @Nullable Confidence confidence,
        @Nullable String narrative,
        List<Blockage> blockages,
        List<Evidence> evidence,
        @Nullable String note) {

    Assessment in(ReviewState state) {
        return new Assessment(
                benchmark,
                framework,
                organisation,
                attribution,
                period,
                state,
                score,
                viability,
                trend,
                confidence,
                narrative,
                blockages,
                evidence,
                note);
    }
}
