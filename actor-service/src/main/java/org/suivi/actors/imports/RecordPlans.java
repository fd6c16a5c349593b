package org.suivi.actors.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.externalid.ExternalIdClaim;
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
        // what another has recorded meanwhile stays as it is
        plan.numbers().forEach(each -> numbers.create(recording, id(), each, by, it -> {}));
        plan.names().forEach(each -> names.create(recording, id(), each, by, it -> {}));
        return plan;
    }

    private Plan ties(Recording recording, Plan plan, By by) {
        List<Draft<Relation>> failed = new ArrayList<>();
        List<RowIssue> why = new ArrayList<>();
        for (Draft<Relation> each : plan.relations()) {
            try {
                relations.create(recording, each, by);
            } catch (ProblemException refused) {
                failed.add(each);
                why.add(RowIssue.ofRow(
                        "no-relation",
                        each.body().type() + " " + each.body().to() + " could not be recorded: that row was refused"));
            }
        }
        return failed.isEmpty() ? plan : plan.without(failed, why);
    }

    private static String id() {
        return Ids.random().toString();
    }
}
