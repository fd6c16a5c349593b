package org.suivi.events.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.files.ReadRow;
import org.suivi.events.files.RowIssue;
import org.suivi.events.intake.ReportOutcome;

/** A row of an import and what became of it. */
public record RowResult(
        long row,
        long line,
        RowOutcome outcome,
        @Nullable String sourceKey,
        @Nullable String incident,
        @Nullable String report,
        List<RowIssue> errors,
        List<RowIssue> warnings) {

    /** Of a row that is no report. */
    public static RowResult of(ReadRow.Unreadable row) {
        return new RowResult(
                row.row(), row.line(), RowOutcome.REJECTED, row.sourceKey(), null, null, row.errors(), List.of());
    }

    /** Of a report that the record itself could not take. */
    public static RowResult failed(ReadRow.Reported row) {
        return rejected(row, null, null, new RowIssue(null, "not-recorded", "the service could not record this row"));
    }

    /** Of a report that the record answered to. */
    public static RowResult of(ReadRow.Reported row, ReportOutcome outcome) {
        return switch (outcome) {
            case ReportOutcome.Created it ->
                taken(row, RowOutcome.CREATED, it.incident().id().toString(), it.report());
            case ReportOutcome.Unchanged it -> taken(row, RowOutcome.UNCHANGED, it.incident(), it.report());
            case ReportOutcome.Corrected it ->
                taken(row, RowOutcome.UPDATED, it.incident().id().toString(), it.report());
            case ReportOutcome.Conflict it ->
                rejected(row, it.incident(), it.report(), new RowIssue(null, "conflict", "other content stands there"));
            case ReportOutcome.StaleRevision it ->
                rejected(
                        row,
                        it.incident(),
                        it.report(),
                        new RowIssue(null, "stale-revision", "revision " + it.recorded() + " is recorded already"));
            case ReportOutcome.Gone it ->
                rejected(row, it.incident(), it.report(), new RowIssue(null, "gone", "this report was taken back"));
            case ReportOutcome.Rejected it ->
                new RowResult(
                        row.row(),
                        row.line(),
                        RowOutcome.REJECTED,
                        row.report().sourceKey(),
                        null,
                        null,
                        it.faults().stream()
                                .map(fault -> new RowIssue(null, fault.code(), fault.detail()))
                                .toList(),
                        row.warnings());
        };
    }

    /** The same without what a rehearsal cannot know: what was not written has no id. */
    public RowResult rehearsed() {
        return outcome == RowOutcome.CREATED
                ? new RowResult(row, line, outcome, sourceKey, null, null, errors, warnings)
                : this;
    }

    private static RowResult taken(ReadRow.Reported row, RowOutcome outcome, String incident, String report) {
        return new RowResult(
                row.row(), row.line(), outcome, row.report().sourceKey(), incident, report, List.of(), row.warnings());
    }

    private static RowResult rejected(
            ReadRow.Reported row, @Nullable String incident, @Nullable String report, RowIssue why) {
        return new RowResult(
                row.row(),
                row.line(),
                RowOutcome.REJECTED,
                row.report().sourceKey(),
                incident,
                report,
                List.of(why),
                row.warnings());
    }
}
