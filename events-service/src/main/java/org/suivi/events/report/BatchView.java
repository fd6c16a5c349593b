package org.suivi.events.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suivi.events.intake.ReportOutcome;
import org.suivi.events.intake.ReportOutcome.Fault;
import org.suivi.rest.problems.InputError;

/** What became of each report of a batch, in their order, and how many came to what. */
record BatchView(List<Row> outcomes, Map<String, Integer> counts) {

    private static final List<String> OUTCOMES = List.of("created", "unchanged", "updated", "rejected");

    static BatchView of(List<Row> outcomes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        OUTCOMES.forEach(it -> counts.put(it, 0));
        outcomes.forEach(it -> counts.merge(it.outcome, 1, Integer::sum));
        return new BatchView(outcomes, counts);
    }

    /**
     * One report.
     *
     * @param row its place in the body, from 0
     * @param outcome created, unchanged, updated or rejected
     * @param errors why it was rejected; pointers into that report
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            int row,
            @Nullable String sourceKey,
            String outcome,
            @Nullable String incident,
            @Nullable Integer version,
            @Nullable String report,
            @Nullable List<InputError> errors) {

        static Row of(int row, @Nullable String sourceKey, ReportOutcome outcome) {
            return switch (outcome) {
                case ReportOutcome.Created it ->
                    new Row(
                            row,
                            sourceKey,
                            "created",
                            it.incident().id().toString(),
                            it.incident().version(),
                            it.report(),
                            null);
                case ReportOutcome.Unchanged it ->
                    new Row(row, sourceKey, "unchanged", it.incident(), it.version(), it.report(), null);
                case ReportOutcome.Corrected it ->
                    new Row(
                            row,
                            sourceKey,
                            "updated",
                            it.incident().id().toString(),
                            it.incident().version(),
                            it.report(),
                            null);
                case ReportOutcome.StaleRevision it ->
                    rejected(
                            row,
                            sourceKey,
                            List.of(new Fault(
                                    "/revision",
                                    "stale-revision",
                                    "revision " + it.recorded() + " is recorded; a higher one is expected")));
                case ReportOutcome.Conflict it ->
                    rejected(
                            row,
                            sourceKey,
                            List.of(new Fault(
                                    "/sourceKey", "report-conflict", "other content was reported under this key")));
                case ReportOutcome.Gone it ->
                    rejected(
                            row,
                            sourceKey,
                            List.of(new Fault("/sourceKey", "report-retracted", "this very content was taken back")));
                case ReportOutcome.Rejected it -> rejected(row, sourceKey, it.faults());
            };
        }

        static Row rejected(int row, @Nullable String sourceKey, List<Fault> faults) {
            return new Row(
                    row,
                    sourceKey,
                    "rejected",
                    null,
                    null,
                    null,
                    faults.stream().map(ReportReplies::error).toList());
        }
    }
}
