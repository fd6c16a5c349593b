package org.suivi.actors.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.externalid.ExternalIdClaim;
import org.suivi.actors.importplan.Plan;
import org.suivi.actors.name.Name;
import org.suivi.actors.relation.RecordRelation;
import org.suivi.actors.relation.Relation;
import org.suivi.actors.ucdp.ActorColumn;
import org.suivi.actors.ucdp.RowIssue;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Ids;
import org.suivi.history.Outcome;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;
import org.suivi.rest.problems.ProblemException;

/**
 * Records what was planned, some rows in one write: first who there is, then how they are tied, since a row may name one that comes
 * after it. A file that breaks off is sent again as it is.
 */
@ApplicationScoped
class RecordPlans {

    /** Rows of one write: others wait for the clock meanwhile. */
    private static final int TOGETHER = 10;

    private final Recorder recorder;
    private final VersionTable<Actor> actors;
    private final Register<Actor> actorRegister;
    private final Register<ExternalIdClaim> numbers;
    private final Register<Name> names;
    private final RecordRelation relations;

    RecordPlans(
            Recorder recorder,
            VersionTable<Actor> actors,
            VersionTable<ExternalIdClaim> numbers,
            VersionTable<Name> names,
            RecordRelation relations) {
        this.recorder = recorder;
        this.actors = actors;
        this.actorRegister = new Register<>(recorder, actors);
        this.numbers = new Register<>(recorder, numbers);
        this.names = new Register<>(recorder, names);
        this.relations = relations;
    }

    /** The plans as they were carried out. */
    List<Plan> handle(List<Plan> plans, By by) {
        List<Plan> known = inTurn(plans, (recording, plan) -> actor(recording, plan, by));
        return inTurn(known, (recording, plan) -> ties(recording, plan, by));
    }

    private List<Plan> inTurn(List<Plan> plans, BiFunction<Recording, Plan, Plan> step) {
        List<Plan> done = new ArrayList<>(plans.size());
        for (int i = 0; i < plans.size(); i += TOGETHER) {
            List<Plan> some = plans.subList(i, Math.min(i + TOGETHER, plans.size()));
            done.addAll(
                    some.stream().allMatch(plan -> plan.size() == 0)
                            ? some
                            : recorder.record(recording -> some.stream()
                                    .map(plan -> plan.size() == 0 ? plan : step.apply(recording, plan))
                                    .toList()));
        }
        return done;
    }

    private Plan actor(Recording recording, Plan plan, By by) {
        Draft<Actor> created = plan.created();
        String code = plan.actors().getFirst();
        if (created != null) {
            Outcome<Actor> outcome = actorRegister.create(recording, code, created, by, each -> {});
            if (!(outcome instanceof Outcome.Created || outcome instanceof Outcome.Unchanged)) {
                return plan.refused(RowIssue.in(
                        ActorColumn.ACTOR_ID, "code-taken", "the code " + code + " was given to another meanwhile"));
            }
        } else if (!plan.actors().stream().allMatch(each -> References.stands(actors, recording, each))) {
            return plan.refused(RowIssue.in(ActorColumn.ACTOR_ID, "gone", "the actor was taken back meanwhile"));
        }
        List<RowIssue> notes = new ArrayList<>();
        return plan.carriedOut(
                recorded(plan.numbers(), each -> numbers.create(recording, id(), each, by, it -> {}), notes),
                recorded(plan.names(), each -> names.create(recording, id(), each, by, it -> {}), notes),
                plan.relations(),
                notes);
    }

    private Plan ties(Recording recording, Plan plan, By by) {
        List<RowIssue> notes = new ArrayList<>();
        List<Draft<Relation>> related = new ArrayList<>();
        for (Draft<Relation> each : plan.relations()) {
            try {
                related.addAll(recorded(List.of(each), it -> relations.create(recording, it, by), notes));
            } catch (ProblemException refused) {
                notes.add(RowIssue.ofRow("no-relation", said(each.body()) + " could not be recorded: " + why(refused)));
            }
        }
        return plan.carriedOut(plan.numbers(), plan.names(), related, notes);
    }

    /** Those of the claims that were recorded; what another has recorded meanwhile, or an earlier release, stays as it is. */
    private static <T> List<Draft<T>> recorded(
            List<Draft<T>> claims, Function<Draft<T>, Outcome<T>> write, List<RowIssue> notes) {
        List<Draft<T>> made = new ArrayList<>();
        for (Draft<T> each : claims) {
            switch (write.apply(each)) {
                case Outcome.Created<T> it -> made.add(each);
                case Outcome.Unchanged<T> it -> {}
                default ->
                    notes.add(RowIssue.ofRow(
                            "stands-otherwise", said(each.body()) + " stands in other words already, and these stay"));
            }
        }
        return made;
    }

    private static String said(Object claim) {
        return switch (claim) {
            case ExternalIdClaim it -> it.scheme() + " " + it.value() + " of " + it.actor();
            case Name it -> "the name " + it.text() + " of " + it.actor();
            case Relation it -> it.type() + " " + it.to();
            default -> "it";
        };
    }

    private static String why(ProblemException refused) {
        return Stream.concat(
                        Stream.ofNullable(refused.getDetail()),
                        refused.errors().stream().map(error -> error.pointer() + ": " + error.detail()))
                .collect(Collectors.joining(" "));
    }

    private static String id() {
        return Ids.random().toString();
    }
}
