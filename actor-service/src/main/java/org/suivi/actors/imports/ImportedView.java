package org.suivi.actors.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.importplan.ImportOrder;
import org.suivi.actors.importplan.Plan;
import org.suivi.actors.importplan.RowOutcome;
import org.suivi.actors.ucdp.RowIssue;

/**
 * What became of a file of actors.
 *
 * @param recorded false where it was only told what would become of it
 * @param counts of rows, by outcome
 * @param unknownColumns those that no release has; nothing was read from them
 */
record ImportedView(
        String format,
        String mode,
        String source,
        String sha256,
        boolean recorded,
        int rows,
        Map<String, Integer> counts,
        ImportedClaimsView claims,
        List<String> unknownColumns,
        List<ImportedRowView> items) {

    /** How many claims were made, or would be. */
    record ImportedClaimsView(int actors, int externalIds, int names, int relations) {

        static ImportedClaimsView of(List<Plan> plans) {
            return new ImportedClaimsView(
                    (int) plans.stream().filter(each -> each.created() != null).count(),
                    plans.stream().mapToInt(each -> each.numbers().size()).sum(),
                    plans.stream().mapToInt(each -> each.names().size()).sum(),
                    plans.stream().mapToInt(each -> each.relations().size()).sum());
        }
    }

    /**
     * What became of one row.
     *
     * @param row its place among the rows, the header not counted
     * @param line the line of the file on which it begins
     * @param value the number of its actor in the file
     * @param outcome created, matched, updated, unchanged, conflation or rejected
     * @param actor the code of the actor; null where it is none or several
     * @param actors those whom the file holds for one
     * @param errors why it is rejected, each with its column
     * @param notes what of it was not taken, each with its column
     */
    record ImportedRowView(
            int row,
            int line,
            @Nullable String value,
            String outcome,
            @Nullable String actor,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> actors,
            String detail,
            ImportedClaimsView claims,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ImportedIssueView> errors,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ImportedIssueView> notes) {

        static ImportedRowView of(Plan plan) {
            boolean one = plan.actors().size() == 1;
            return new ImportedRowView(
                    plan.row(),
                    plan.line(),
                    plan.value(),
                    plan.outcome().word(),
                    one ? plan.actors().getFirst() : null,
                    one ? List.of() : plan.actors(),
                    plan.detail(),
                    ImportedClaimsView.of(List.of(plan)),
                    plan.errors().stream().map(ImportedIssueView::of).toList(),
                    plan.notes().stream().map(ImportedIssueView::of).toList());
        }
    }

    /** Something wrong or odd in one row; without a column it is of the row as a whole. */
    record ImportedIssueView(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String column,

            String code,
            String detail) {

        static ImportedIssueView of(RowIssue issue) {
            return new ImportedIssueView(issue.column(), issue.code(), issue.detail());
        }
    }

    static ImportedView of(String sha256, ImportOrder order, List<Plan> plans, List<String> unknownColumns) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(RowOutcome.values()).forEach(each -> counts.put(each.word(), 0));
        plans.forEach(each -> counts.merge(each.outcome().word(), 1, Integer::sum));
        return new ImportedView(
                ImportOrder.FORMAT,
                order.recorded() ? "commit" : "validate",
                order.source(),
                sha256,
                order.recorded(),
                plans.size(),
                counts,
                ImportedClaimsView.of(plans),
                unknownColumns,
                plans.stream().map(ImportedRowView::of).toList());
    }
}
