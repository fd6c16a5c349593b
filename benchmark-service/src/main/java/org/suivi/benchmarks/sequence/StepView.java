package org.suivi.benchmarks.sequence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.ledger.HeldView;
import org.suivi.benchmarks.ledger.HoldingAssessment;
import org.suivi.benchmarks.ledger.Ledger;

/** A benchmark where it stands in an order, with the score that holds. */
record StepView(
        String benchmark,
        String statement,
        @Nullable String statementFr,

        @Schema(
                description = "0, 1, 2, 3 or NOT_ASSESSABLE",
                oneOf = {Integer.class, String.class})
        @Nullable
        Object score,

        @Nullable HeldView assessment) {

    static StepView of(Ledger ledger, String code, LocalDate day) {
        Benchmark benchmark = ledger.benchmark(code).orElseThrow().body();
        HoldingAssessment holding = ledger.holding(code, day).orElse(null);
        return new StepView(
                code,
                benchmark.statement(),
                benchmark.statementFr(),
                holding == null ? null : holding.assessment().body().score().json(),
                holding == null ? null : HeldView.of(holding));
    }
}
