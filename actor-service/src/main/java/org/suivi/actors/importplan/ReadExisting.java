package org.suivi.actors.importplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;
import org.suivi.history.Snapshot;
import org.suivi.history.Snapshots;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/** Reads what stands, in one snapshot: a file tells of some thousand actors at the most, and what is known is of that size too. */
@ApplicationScoped
class ReadExisting {

    private static final Set<String> KINDS =
            Set.of("actor", "name", "external-id", "relation", "pin", "merge", "disclosure");

    private static final String ACTORS = """
            SELECT id, kind, body ->> 'founded' AS founded, body ->> 'ended' AS ended FROM actor
            WHERE recorded_to = 'infinity' AND state = 'ACTIVE'
            """;

    private static final String NUMBERS = """
            SELECT actor, value, state = 'ACTIVE' AS stands, body ->> 'note' IS NOT NULL AS noted, source = :source AS ours
            FROM external_id WHERE scheme = :scheme AND recorded_to = 'infinity'
            """;

    private static final String NAMES = """
            SELECT actor, text, state = 'ACTIVE' AS stands FROM name
            WHERE recorded_to = 'infinity' AND (state = 'ACTIVE' OR source = :source)
            """;

    private static final String OURS = """
            SELECT DISTINCT type, from_actor, to_actor FROM relation WHERE recorded_to = 'infinity' AND source = :source
            """;

    private record Called(String actor, String text, boolean stands) {}

    private final Snapshots snapshots;
    private final Identities identities;
    private final ReadClaims claims;

    ReadExisting(Snapshots snapshots, Identities identities, ReadClaims claims) {
        this.snapshots = snapshots;
        this.identities = identities;
        this.claims = claims;
    }

    /** What stands now, where claims of this source are those of the file. */
    Existing handle(String source) {
        return snapshots.read(Audience.EXACT, AsOfRequest.NOW, KINDS, snapshot -> read(snapshot, source));
    }

    private Existing read(Snapshot snapshot, String source) {
        Handle handle = snapshot.handle();
        Identity identity = identities.at(snapshot);
        Existing existing = new Existing(identity, actors(handle), codes(handle));
        handle.createQuery(NUMBERS)
                .bind("scheme", ImportOrder.SCHEME)
                .bind("source", source)
                .map((row, context) -> new Existing.Bearing(
                        row.getString("actor"),
                        row.getString("value"),
                        row.getBoolean("stands"),
                        row.getBoolean("noted"),
                        row.getBoolean("ours")))
                .forEach(existing::addNumber);
        handle.createQuery(NAMES)
                .bind("source", source)
                .map((row, context) ->
                        new Called(row.getString("actor"), row.getString("text"), row.getBoolean("stands")))
                .forEach(name -> existing.addName(name.actor, name.text, name.stands));
        handle.createQuery(OURS)
                .bind("source", source)
                .map((row, context) ->
                        List.of(row.getString("type"), row.getString("from_actor"), row.getString("to_actor")))
                .forEach(tie -> existing.addOurs(tie.get(0), tie.get(1), tie.get(2)));
        ofOthers(claims.all(snapshot, identity), source).forEach(existing::addTie);
        return existing;
    }

    /** The preferred ones of other sources, and those that stand back behind one of this source alone. */
    private static List<RelationClaim> ofOthers(Claims claims, String source) {
        return claims.all().stream()
                .filter(claim -> !isOf(source, claim))
                .filter(claim -> claims.standing(claim.id())
                        .filter(standing -> standing.preferred() || isOf(source, claims, standing.instead()))
                        .isPresent())
                .toList();
    }

    private static boolean isOf(String source, Claims claims, @Nullable String id) {
        return id != null
                && claims.find(id).filter(claim -> isOf(source, claim)).isPresent();
    }

    private static boolean isOf(String source, RelationClaim claim) {
        return source.equals(claim.provenance().source());
    }

    private static Map<String, Existing.Fact> actors(Handle handle) {
        Map<String, Existing.Fact> actors = new HashMap<>();
        handle.createQuery(ACTORS)
                .map((row, context) -> Map.entry(
                        row.getString("id"),
                        new Existing.Fact(
                                ActorKind.valueOf(row.getString("kind")),
                                new Validity(date(row.getString("founded")), date(row.getString("ended"))))))
                .forEach(each -> actors.put(each.getKey(), each.getValue()));
        return actors;
    }

    private static Set<String> codes(Handle handle) {
        return Set.copyOf(handle.createQuery("SELECT id FROM actor WHERE recorded_to = 'infinity'")
                .mapTo(String.class)
                .list());
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }
}
