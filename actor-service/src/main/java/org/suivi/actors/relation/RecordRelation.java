package org.suivi.actors.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.SettlePreferences;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Ids;
import org.suivi.history.Outcome;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Records, corrects and takes back claims between actors; which of them are preferred is decided anew in the same write. */
@ApplicationScoped
public class RecordRelation {

    private final Recorder recorder;
    private final Register<Relation> register;
    private final VersionTable<Relation> relations;
    private final VersionTable<Actor> actors;
    private final Identities identities;
    private final SettlePreferences settle;

    RecordRelation(
            Recorder recorder,
            VersionTable<Relation> relations,
            VersionTable<Actor> actors,
            Identities identities,
            SettlePreferences settle) {
        this.recorder = recorder;
        this.register = new Register<>(recorder, relations);
        this.relations = relations;
        this.actors = actors;
        this.identities = identities;
        this.settle = settle;
    }

    /**
     * What became of a write.
     *
     * @param claims how the claims of its actors stand now
     */
    record Written(Outcome<Relation> outcome, Claims claims) {}

    Written create(Draft<Relation> draft, By by) {
        return recorder.record(recording -> written(recording, draft, by));
    }

    /**
     * Records a claim in a write that has more to do; the same claim again changes nothing.
     *
     * @throws ProblemException 422 unless both actors are known and live; nothing was written then
     */
    public Outcome<Relation> create(Recording recording, Draft<Relation> draft, By by) {
        return written(recording, draft, by).outcome();
    }

    private Written written(Recording recording, Draft<Relation> draft, By by) {
        return settled(
                recording,
                register.create(
                        recording, Ids.random().toString(), draft, by, each -> fits(each, draft.body(), Set.of())),
                codes(draft.body()));
    }

    Written correct(String id, Draft<Relation> draft, By by, int expectedVersion) {
        return recorder.record(recording -> {
            Set<String> codes = codes(recording, id);
            Outcome<Relation> outcome = register.correct(
                    recording, id, draft, by, expectedVersion, each -> fits(each, draft.body(), codes));
            Set<String> all = new TreeSet<>(codes);
            all.addAll(codes(draft.body()));
            return settled(recording, outcome, all);
        });
    }

    Outcome<Relation> retract(String id, By by, int expectedVersion) {
        return recorder.record(recording -> {
            Set<String> codes = codes(recording, id);
            Outcome<Relation> outcome = register.retract(recording, id, by, expectedVersion, each -> {});
            return settled(recording, outcome, codes).outcome();
        });
    }

    private Written settled(Recording recording, Outcome<Relation> outcome, Set<String> codes) {
        Identity identity = identities.now(recording.handle());
        Set<String> living = new TreeSet<>();
        codes.forEach(code -> living.add(identity.living(code)));
        return new Written(outcome, settle.between(recording, living));
    }

    private Set<String> codes(Recording recording, String id) {
        return relations
                .current(recording.handle(), id)
                .map(it -> codes(it.body()))
                .orElse(Set.of());
    }

    private static Set<String> codes(Relation relation) {
        return Set.of(relation.from(), relation.to());
    }

    // a correction may go on speaking of a code that was merged since
    private void fits(Recording recording, Relation relation, Set<String> before) {
        Identity identity = identities.now(recording.handle());
        List<InputError> errors = Stream.of(
                        fault(recording, identity, relation.from(), "/from", before),
                        fault(recording, identity, relation.to(), "/to", before))
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT, "A relation is between actors that are known and live.", errors);
        }
    }

    private Optional<InputError> fault(
            Recording recording, Identity identity, String code, String pointer, Set<String> before) {
        if (!References.stands(actors, recording, code)) {
            return Optional.of(InputError.at(pointer, "unknown-actor", "the code of an actor is expected"));
        }
        return identity.isMerged(code) && !before.contains(code)
                ? Optional.of(InputError.at(
                        pointer, "merged-actor", identity.living(code) + " is expected, into which it was merged"))
                : Optional.empty();
    }
}
