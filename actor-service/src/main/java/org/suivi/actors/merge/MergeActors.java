package org.suivi.actors.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.suivi.actors.ActorsProblem;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.identity.Merge;
import org.suivi.actors.preference.SettlePreferences;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;

/**
 * Merges an actor into another, and undoes it. A merge is one step: whoever others were merged into is not merged itself, so that
 * undoing one never moves another.
 */
@ApplicationScoped
class MergeActors {

    private final Recorder recorder;
    private final VersionTable<Actor> actors;
    private final VersionTable<Merge> merges;
    private final Identities identities;
    private final SettlePreferences settle;

    MergeActors(
            Recorder recorder,
            VersionTable<Actor> actors,
            VersionTable<Merge> merges,
            Identities identities,
            SettlePreferences settle) {
        this.recorder = recorder;
        this.actors = actors;
        this.merges = merges;
        this.identities = identities;
        this.settle = settle;
    }

    /** Merges for the reason that {@code by} gives; into the same once more changes nothing. */
    Version<Merge> merge(String code, String into, By by) {
        return recorder.record(recording -> {
            Version<Actor> merged = References.inPath(actors, recording, code);
            Optional<Version<Merge>> current = merges.current(recording.handle(), code);
            Optional<Version<Merge>> standing = current.filter(it -> !it.retracted());
            if (standing.isPresent()) {
                return sameAgain(standing.get(), into);
            }
            check(recording, merged, into);
            Draft<Merge> draft = Draft.of(new Merge(into));
            Version<Merge> written = current.map(it -> merges.supersede(recording, it, draft, by))
                    .orElseGet(() -> merges.insert(recording, code, draft, by));
            settle.about(recording, Set.of(into));
            return written;
        });
    }

    /** Undoes the merge of this code. */
    Version<Merge> unmerge(String code, By by) {
        return recorder.record(recording -> {
            References.inPath(actors, recording, code);
            Version<Merge> standing = merges.current(recording.handle(), code)
                    .filter(it -> !it.retracted())
                    .orElseThrow(() -> ActorsProblem.NOT_MERGED.because(code + " was not merged into another."));
            Version<Merge> written = merges.retract(recording, standing, by);
            settle.about(recording, Set.of(code, standing.body().into()));
            return written;
        });
    }

    private static Version<Merge> sameAgain(Version<Merge> standing, String into) {
        if (standing.body().into().equals(into)) {
            return standing;
        }
        throw ActorsProblem.ACTOR_MERGED.because(standing.id() + " was merged into "
                + standing.body().into() + ". POST /actors/" + standing.id() + "/unmerge undoes that.");
    }

    private void check(Recording recording, Version<Actor> merged, String into) {
        String code = merged.id();
        if (code.equals(into)) {
            throw References.wrong("/into", "same-actor", "another actor than " + code + " is expected");
        }
        Version<Actor> living = References.inBody(actors, recording, into, "/into");
        Identity identity = identities.now(recording.handle());
        if (identity.isMerged(into)) {
            throw References.wrong(
                    "/into",
                    "merged-actor",
                    identity.living(into) + " is expected, into which " + into + " was merged");
        }
        Set<String> others = identity.mergedInto(code);
        if (!others.isEmpty()) {
            throw ActorsProblem.MERGE_REFUSED.because(String.join(", ", others) + " was merged into " + code
                    + ". Undo that first, and merge each into " + into + ".");
        }
        if (isPerson(merged) != isPerson(living)) {
            throw ActorsProblem.MERGE_REFUSED.because("A person and what is none are not one actor.");
        }
    }

    private static boolean isPerson(Version<Actor> actor) {
        return actor.body().kind() == ActorKind.PERSON;
    }
}
