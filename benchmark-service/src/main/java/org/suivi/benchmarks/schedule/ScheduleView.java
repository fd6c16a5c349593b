package org.suivi.benchmarks.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.deadline.Lateness;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.rest.asof.AsOfView;

/**
 * What is due in which year, by the deadlines in force on the day.
 *
 * @param undated how many benchmarks have no date: permanent, conditional, or without a deadline
 * @param instrumentEnded stands there only once nothing applied any more
 */
record ScheduleView(
        String instrument,
        String framework,
        String organisation,
        List<YearView> items,
        int undated,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate instrumentEnded,
        AsOfView asOf) {

    /**
     * One year.
     *
     * @param due how many are due in it
     * @param done how many of them are done
     * @param late how many of them are past the last agreed date and not done
     * @param slipped how many of them had their date moved later
     * @param firstDue how many were due in it by the first date agreed
     */
    record YearView(int year, int due, int done, int late, int slipped, int firstDue, List<DueView> benchmarks) {

        static YearView of(Ledger ledger, Year year, LocalDate day) {
            return new YearView(
                    year.year(),
                    year.due().size(),
                    year.done(),
                    year.late(),
                    year.slipped(),
                    year.firstDue(),
                    year.due().stream()
                            .map(each -> DueView.of(ledger, each, day))
                            .toList());
        }
    }

    /** A benchmark that is due. */
    record DueView(
            String benchmark,
            String statement,
            @Nullable String statementFr,

            @Schema(description = "0 to 3; null where none holds") @Nullable
            Integer score,

            LocalDate due,
            @Nullable LocalDate firstAgreed,
            int slips,
            boolean unilateral,
            boolean late,
            @Nullable Long overdueDays,
            @Nullable Long overdueSinceFirstDays) {

        static DueView of(Ledger ledger, Year.Item item, LocalDate day) {
            Lateness lateness = item.lateness();
            var benchmark = ledger.benchmark(item.benchmark()).orElseThrow().body();
            return new DueView(
                    item.benchmark(),
                    benchmark.statement(),
                    benchmark.statementFr(),
                    ledger.points(item.benchmark(), day).orElse(null),
                    item.date(),
                    lateness.firstAgreed(),
                    lateness.slips(),
                    lateness.unilateral(),
                    lateness.overdue(),
                    lateness.overdueDays(),
                    lateness.overdueSinceFirstDays());
        }
    }
}
