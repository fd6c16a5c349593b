package org.suivi.actors.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.suivi.actors.ActorsProblem;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.Pin;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.actors.preference.SettlePreferences;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;

/**
 * Lets a person prefer one of several claims, or leave it to the rule again. Of claims that compete one is pinned at the most; a
 * pin that would close a circle of memberships is refused with the circle.
 */
@ApplicationScoped
class PinRelation {

    private final Recorder recorder;
    private final VersionTable<Relation> relations;
    private final VersionTable<Pin> pins;
    private final ReadClaims read;
    private final Identities identities;
    private final SettlePreferences settle;

    PinRelation(
            Recorder recorder,
            VersionTable<Relation> relations,
            VersionTable<Pin> pins,
            ReadClaims read,
            Identities identities,
            SettlePreferences settle) {
        this.recorder = recorder;
        this.relations = relations;
        this.pins = pins;
        this.read = read;
        this.identities = identities;
        this.settle = settle;
    }

    /** Pins the claim, for the reason that {@code by} gives; the same again changes nothing. */
    RelationView pin(String id, By by) {
        return recorder.record(recording -> {
            Version<Relation> relation = References.inPath(relations, recording, id);
            Optional<Version<Pin>> current = pins.current(recording.handle(), id);
            if (current.filter(it -> !it.retracted()
                            && by.reason() != null
                            && by.reason().equals(it.reason()))
                    .isEmpty()) {
                takePlace(recording, id, relation.body(), by);
                current.ifPresentOrElse(
                        it -> pins.supersede(recording, it, Draft.of(new Pin(id)), by),
                        () -> pins.insert(recording, id, Draft.of(new Pin(id)), by));
            }
            return RelationView.of(relation, settled(recording, relation.body()));
        });
    }

    /** Leaves the claim to the rule; where it was not pinned nothing changes. */
    RelationView unpin(String id, By by) {
        return recorder.record(recording -> {
            Version<Relation> relation = References.inPath(relations, recording, id);
            pins.current(recording.handle(), id)
                    .filter(it -> !it.retracted())
                    .ifPresent(it -> pins.retract(recording, it, by));
            return RelationView.of(relation, settled(recording, relation.body()));
        });
    }

    private void takePlace(Recording recording, String id, Relation relation, By by) {
        Identity identity = identities.now(recording.handle());
        Claims claims =
                read.changedBy(ReadClaims.standing(recording), identity, Set.of(identity.living(relation.from())));
        RelationClaim claim = claims.find(id).orElseThrow();
        claims.circleIfPreferred(claim).ifPresent(circle -> {
            throw ActorsProblem.MEMBERSHIP_CYCLE.because(
                    "Each would belong to the next: " + circle + ". Correct or unpin one of the others first.");
        });
        for (RelationClaim other : claims.pinnedAgainst(claim)) {
            pins.current(recording.handle(), other.id())
                    .ifPresent(
                            it -> pins.retract(recording, it, by.because("another claim was pinned: " + by.reason())));
        }
    }

    private Claims settled(Recording recording, Relation relation) {
        Identity identity = identities.now(recording.handle());
        // once the two are one actor they have one code
        Set<String> living = new TreeSet<>(List.of(identity.living(relation.from()), identity.living(relation.to())));
        return settle.between(recording, living);
    }
}
