package org.suivi.actors.importplan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.externalid.ExternalIdClaim;
import org.suivi.actors.name.Name;
import org.suivi.actors.relation.Relation;
import org.suivi.actors.ucdp.RowIssue;
import org.suivi.history.Draft;

/**
 * What is to be done about one row, and what is told of it.
 *
 * @param value the number of the actor in the file, if it could be read
 * @param actors the codes of whom the row is about; several where it holds them for one
 * @param created the actor that is recorded for it, under the first of these codes
 * @param detail one sentence for people
 * @param errors why it is rejected
 * @param notes what of it was not taken
 */
public record Plan(
        int row,
        int line,
        @Nullable String value,
        RowOutcome outcome,
        List<String> actors,
        String detail,
        @Nullable Draft<Actor> created,
        List<Draft<ExternalIdClaim>> numbers,
        List<Draft<Name>> names,
        List<Draft<Relation>> relations,
        List<RowIssue> errors,
        List<RowIssue> notes) {

    static Plan rejected(int row, int line, @Nullable String value, List<RowIssue> errors) {
        return new Plan(
                row,
                line,
                value,
                RowOutcome.REJECTED,
                List.of(),
                "Nothing of it was taken.",
                null,
                List.of(),
                List.of(),
                List.of(),
                errors,
                List.of());
    }

    /** How many claims it makes, the actor itself among them. */
    public int size() {
        return (created == null ? 0 : 1) + numbers.size() + names.size() + relations.size();
    }

    /** The same row, once it turned out that it cannot be recorded. */
    public Plan refused(RowIssue why) {
        return rejected(row, line, value, List.of(why));
    }

    /** The same row with what of it was recorded, and why the rest was not. */
    public Plan carriedOut(
            List<Draft<ExternalIdClaim>> numbered,
            List<Draft<Name>> named,
            List<Draft<Relation>> related,
            List<RowIssue> why) {
        List<RowIssue> told = new ArrayList<>(notes);
        told.addAll(why);
        boolean nothing = numbered.isEmpty() && named.isEmpty() && related.isEmpty();
        RowOutcome came =
                switch (outcome) {
                    case MATCHED, UPDATED ->
                        nothing ? RowOutcome.UNCHANGED : numbered.isEmpty() ? RowOutcome.UPDATED : outcome;
                    default -> outcome;
                };
        return new Plan(
                row,
                line,
                value,
                came,
                actors,
                detail,
                created,
                List.copyOf(numbered),
                List.copyOf(named),
                List.copyOf(related),
                errors,
                List.copyOf(told));
    }
}
