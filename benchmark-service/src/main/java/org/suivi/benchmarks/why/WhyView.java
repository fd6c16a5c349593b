package org.suivi.benchmarks.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.assessment.Blockage;
import org.suivi.benchmarks.assessment.Confidence;
import org.suivi.benchmarks.assessment.Trend;
import org.suivi.benchmarks.assessment.Viability;
import org.suivi.benchmarks.ledger.HeldView;
import org.suivi.benchmarks.ledger.HoldingAssessment;
import org.suivi.benchmarks.value.IndicatorValueView;
import org.suivi.rest.asof.AsOfView;

/**
 * Why a benchmark has its score on a day.
 *
 * @param assessment null where none holds, and with it the score
 * @param blockedBy benchmarks that it requires and of which nothing is in being, while it is not done itself
 * @param indicators with the incidents or the measurement that made each value
 * @param instrumentEnded the first day on which nothing applied any more; stands there only once it had come
 */
record WhyView(
        String benchmark,
        String framework,
        String statement,
        @Nullable String statementFr,

        @Schema(
                description = "0, 1, 2, 3 or NOT_ASSESSABLE",
                oneOf = {Integer.class, String.class})
        @Nullable
        Object score,

        RuleView rule,
        @Nullable HeldView assessment,
        @Nullable JudgementView judgement,
        List<EvidenceView> evidence,
        List<String> blockedBy,
        List<IndicatorValueView> indicators,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate instrumentEnded,
        AsOfView asOf) {

    /** By which rule the assessment was chosen. */
    record RuleView(String name, int version) {

        static final RuleView HOLDING = new RuleView(HoldingAssessment.RULE, HoldingAssessment.VERSION);
    }

    /** What the assessment says beside its score. */
    record JudgementView(
            @Nullable Viability viability,
            @Nullable Trend trend,
            @Nullable Confidence confidence,
            @Nullable String narrative,
            List<Blockage> blockages) {

        static JudgementView of(Assessment it) {
            return new JudgementView(it.viability(), it.trend(), it.confidence(), it.narrative(), it.blockages());
        }
    }
}
