package org.suivi.actors.importplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.externalid.ExternalIdClaim;
import org.suivi.actors.importplan.RecogniseNames.Sightings;
import org.suivi.actors.name.Name;
import org.suivi.actors.relation.Relation;
import org.suivi.actors.ucdp.ActorColumn;
import org.suivi.actors.ucdp.FileRow;
import org.suivi.actors.ucdp.RowIssue;
import org.suivi.actors.ucdp.ToldActor;
import org.suivi.history.Draft;
import org.suivi.history.Validity;

/** Decides what is to be done about each row of a file; the same file over the same record gives the same. */
final class PlanRows {

    private final Existing existing;
    private final Sightings sightings;
    private final ImportOrder order;
    private final PlanNames names;
    private final Map<String, Decision> decisions = new HashMap<>();

    PlanRows(Existing existing, Sightings sightings, ImportOrder order) {
        this.existing = existing;
        this.sightings = sightings;
        this.order = order;
        this.names = new PlanNames(existing, sightings, order);
    }

    List<Plan> of(List<FileRow> rows) {
        List<ToldActor> told = FileRow.told(rows);
        told.forEach(each -> decisions.put(each.value(), decision(each)));
        decisions.putAll(new OneNumberEach(existing, sightings).instead(told, decisions));
        PlanTies ties = new PlanTies(existing, sightings, order, decisions);
        return rows.stream()
                .map(row -> switch (row) {
                    case FileRow.Unreadable it -> Plan.rejected(it.row(), it.line(), it.value(), it.errors());
                    case FileRow.Told it -> plan(it, ties);
                })
                .toList();
    }

    private Decision decision(ToldActor told) {
        Decision decision = Decision.of(
                told,
                existing.bearers(told.value()),
                sightings.of(told, false),
                sightings.of(told, true),
                existing::difference);
        return decision instanceof Decision.Nobody ? asNew(told) : decision;
    }

    private Decision asNew(ToldActor told) {
        String code = ImportOrder.code(told.value());
        if (existing.isTaken(code)) {
            return new Decision.Refused(RowIssue.in(
                    ActorColumn.ACTOR_ID,
                    "code-taken",
                    "the code " + code + " is of an actor that does not bear this number, or was taken back"));
        }
        return told.org() == null
                ? new Decision.Refused(RowIssue.in(
                        ActorColumn.ORG, "missing", "a code from 1 to 4 is needed for an actor that nobody knows"))
                : new Decision.Nobody();
    }

    private Plan plan(FileRow.Told row, PlanTies ties) {
        ToldActor told = row.told();
        return switch (decision(told.value())) {
            case Decision.Refused it -> Plan.rejected(row.row(), row.line(), told.value(), List.of(it.issue()));
            case Decision.Conflated it -> conflation(row, it);
            case Decision.Known it -> known(row, it, ties);
            case Decision.Nobody it -> created(row, ties);
        };
    }

    private Decision decision(String value) {
        return decisions.getOrDefault(value, new Decision.Nobody());
    }

    private Plan conflation(FileRow.Told row, Decision.Conflated it) {
        String value = row.told().value();
        List<String> codes = List.copyOf(it.codes());
        String detail = "UCDP's " + value + " is one actor there; here it is " + String.join(" and ", codes) + ": "
                + it.why() + ". Neither names nor relations of the row were taken.";
        String note = "UCDP's " + value + " holds " + String.join(" and ", codes) + " for one, "
                + "as a change of name; they are two here: " + it.why();
        Stream<Draft<ExternalIdClaim>> numbers = it.told()
                ? codes.stream()
                        .filter(code -> !existing.bears(code, value, true))
                        .map(code -> number(code, value, note))
                : Stream.of();
        return new Plan(
                row.row(),
                row.line(),
                value,
                RowOutcome.CONFLATION,
                codes,
                detail,
                null,
                numbers.toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Plan known(FileRow.Told row, Decision.Known it, PlanTies ties) {
        ToldActor told = row.told();
        List<RowIssue> notes = new ArrayList<>();
        List<Draft<ExternalIdClaim>> numbers = numbers(told.value(), it);
        List<Draft<Name>> named = names.of(told, it.code(), notes);
        List<Draft<Relation>> relations = ties.of(told, it.code(), it.before(), notes);
        boolean nothing = numbers.isEmpty() && named.isEmpty() && relations.isEmpty();
        RowOutcome outcome = nothing
                ? RowOutcome.UNCHANGED
                : it.byName() && !numbers.isEmpty() ? RowOutcome.MATCHED : RowOutcome.UPDATED;
        String how = it.byName() ? "It is known by its names." : "It is known by the number.";
        return new Plan(
                row.row(),
                row.line(),
                told.value(),
                outcome,
                List.of(it.code()),
                how,
                null,
                numbers,
                named,
                relations,
                List.of(),
                List.copyOf(notes));
    }

    private List<Draft<ExternalIdClaim>> numbers(String value, Decision.Known it) {
        String before = it.before();
        if (before == null) {
            return existing.bears(it.code(), value, false) ? List.of() : List.of(number(it.code(), value, null));
        }
        String note = "UCDP's " + value + " is " + before + " and " + it.code() + ", as one actor that took a new name";
        return Stream.of(before, it.code())
                .filter(code -> !existing.bears(code, value, true))
                .map(code -> number(code, value, note))
                .toList();
    }

    private Plan created(FileRow.Told row, PlanTies ties) {
        ToldActor told = row.told();
        String code = ImportOrder.code(told.value());
        List<RowIssue> notes = new ArrayList<>();
        Actor actor = new Actor(
                kind(told),
                null,
                told.country(),
                null,
                null,
                List.of(),
                "recorded from UCDP's list of actors, the kind by its Org " + told.org());
        return new Plan(
                row.row(),
                row.line(),
                told.value(),
                RowOutcome.CREATED,
                List.of(code),
                "Nobody knew it by the number or by its names.",
                Draft.of(actor, order.provenance()),
                List.of(number(code, told.value(), null)),
                names.of(told, code, notes),
                ties.of(told, code, null, notes),
                List.of(),
                List.copyOf(notes));
    }

    // UCDP's levels of organisation: 1 formally, 2 informally, 3 by kinship or creed, 4 governments
    private static ActorKind kind(ToldActor told) {
        Integer org = told.org();
        if (org != null && org == 4) {
            return ActorKind.STATE;
        }
        return org != null && org == 3 ? ActorKind.COMMUNITY : ActorKind.ARMED_GROUP;
    }

    private Draft<ExternalIdClaim> number(String code, String value, @Nullable String note) {
        return new ExternalIdClaim(code, ImportOrder.SCHEME, value, note).claimed(Validity.ALWAYS, order.provenance());
    }
}
