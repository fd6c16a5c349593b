package org.suivi.benchmarks.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.assessment.Trend;
import org.suivi.benchmarks.assessment.Viability;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.benchmark.Nature;
import org.suivi.benchmarks.benchmark.Shape;
import org.suivi.benchmarks.benchmark.Theme;
import org.suivi.benchmarks.deadline.DeadlineType;
import org.suivi.benchmarks.deadline.Lateness;
import org.suivi.benchmarks.ledger.HeldView;
import org.suivi.benchmarks.ledger.HoldingAssessment;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.benchmarks.value.IndicatorSummary;
import org.suivi.history.Version;
import org.suivi.rest.asof.AsOfView;

/**
 * How a benchmark stands on a day.
 *
 * @param score of the assessment that holds; null where none does
 * @param otherAssessments how many other organisations have one
 * @param blockedBy benchmarks that it requires and of which nothing is in being, while it is not done itself
 * @param instrumentEnded the first day on which nothing of it applied any more; stands there only once it had come
 * @param asOf left out where many are listed under one
 */
record StatusView(
        String benchmark,
        String framework,
        String statement,
        @Nullable String statementFr,
        Theme theme,
        Shape shape,
        Nature nature,

        @Schema(
                description = "0, 1, 2, 3 or NOT_ASSESSABLE",
                oneOf = {Integer.class, String.class})
        @Nullable
        Object score,

        @Nullable Viability viability,
        @Nullable Trend trend,
        @Nullable HeldView assessment,
        int otherAssessments,
        @Nullable DeadlineStatusView deadline,
        List<String> blockedBy,
        List<IndicatorSummary> indicators,
        int openProposals,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate instrumentEnded,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AsOfView asOf) {

    /**
     * The deadline in force, and the lateness by it and by the first one agreed.
     *
     * @param overdue whether it is late by the last date agreed, which an announced one never moves; this, not
     *     {@code overdueDays}, is what {@code status=overdue} filters by
     */
    record DeadlineStatusView(
            DeadlineType type,
            @Nullable LocalDate due,
            @Nullable LocalDate firstAgreed,
            int slips,
            boolean unilateral,
            @Nullable Long overdueDays,
            @Nullable Long overdueSinceFirstDays,
            boolean overdue) {

        static DeadlineStatusView of(Lateness it) {
            return new DeadlineStatusView(
                    it.type(),
                    it.due(),
                    it.firstAgreed(),
                    it.slips(),
                    it.unilateral(),
                    it.overdueDays(),
                    it.overdueSinceFirstDays(),
                    it.overdue());
        }
    }

    static StatusView of(
            Ledger ledger,
            Version<Benchmark> version,
            LocalDate day,
            List<IndicatorSummary> indicators,
            @Nullable AsOfView asOf) {
        Benchmark benchmark = version.body();
        HoldingAssessment holding = ledger.holding(version.id(), day).orElse(null);
        Assessment held = holding == null ? null : holding.assessment().body();
        return new StatusView(
                version.id(),
                benchmark.framework(),
                benchmark.statement(),
                benchmark.statementFr(),
                benchmark.theme(),
                benchmark.shape(),
                benchmark.nature(),
                held == null ? null : held.score().json(),
                held == null ? null : held.viability(),
                held == null ? null : held.trend(),
                holding == null ? null : HeldView.of(holding),
                ledger.others(version.id(), day),
                ledger.lateness(version.id(), day).map(DeadlineStatusView::of).orElse(null),
                ledger.blockedBy(version.id(), day),
                indicators,
                0,
                ledger.endedBy(day).orElse(null),
                asOf);
    }
}
