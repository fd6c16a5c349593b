package org.suivi.actors.extension;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.suivi.actors.actor.ActorLabels;
import org.suivi.actors.extension.ExtendView.ValueView;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.history.Snapshot;
import org.suivi.history.Validity.Certainty;

/** Claims about some actors on the day of one snapshot, by the code under which each lives. */
final class ActorFacts {

    private static final String CLAIMS = """
             WHERE c.actor = ANY (:actors) AND c.state = 'ACTIVE' AND <c>
               AND c.valid_from <= :validAt AND :validAt < c.valid_to
               AND (:publishedBy::date IS NULL OR c.published_on <= :publishedBy)
             ORDER BY value, c.id
            """;

    private static final String EXTERNAL_IDS = "SELECT c.actor, c.value FROM external_id c";
    private static final String CLASSIFICATIONS =
            "SELECT c.actor, (c.body ->> 'category') || ' (' || (c.body ->> 'by') || ')' AS value FROM classification c";
    private static final String LISTINGS =
            "SELECT c.actor, (c.body ->> 'regime') || ' ' || (c.body ->> 'reference') AS value FROM listing c";

    private final Snapshot snapshot;
    private final Identity identity;
    private final Collection<String> actors;

    ActorFacts(Snapshot snapshot, Identity identity, Collection<String> actors) {
        this.snapshot = snapshot;
        this.identity = identity;
        this.actors = actors;
    }

    Map<String, List<ValueView>> externalIds(String scheme) {
        return claims(EXTERNAL_IDS, "AND c.scheme = :scheme", scheme);
    }

    Map<String, List<ValueView>> classifications() {
        return claims(CLASSIFICATIONS, "", "");
    }

    Map<String, List<ValueView>> listings() {
        return claims(LISTINGS, "", "");
    }

    Map<String, List<ValueView>> memberships(ReadClaims read, ActorLabels labels) {
        return related(
                read.above(snapshot, identity, actors).preferred(), RelationClaim::from, RelationClaim::to, labels);
    }

    Map<String, List<ValueView>> members(ReadClaims read, ActorLabels labels) {
        return related(
                read.below(snapshot, identity, actors).preferred(), RelationClaim::to, RelationClaim::from, labels);
    }

    private Map<String, List<ValueView>> related(
            Collection<RelationClaim> claims,
            Function<RelationClaim, String> near,
            Function<RelationClaim, String> far,
            ActorLabels labels) {
        List<RelationClaim> held = claims.stream()
                .filter(claim -> claim.isMembership() && claim.extent().equals("WHOLE"))
                .filter(claim -> actors.contains(near.apply(claim)))
                .filter(claim -> claim.validity().on(snapshot.asOf().validAt()) == Certainty.CERTAIN)
                .toList();
        List<String> others = held.stream().map(far).distinct().sorted().toList();
        Map<String, ActorLabels.Label> names = labels.of(snapshot, identity, others);
        Map<String, List<ValueView>> values = new HashMap<>();
        for (String other : others) {
            ActorLabels.Label label = names.get(other);
            ValueView value = ValueView.actor(other, label == null ? other : label.name());
            held.stream()
                    .filter(claim -> far.apply(claim).equals(other))
                    .map(near)
                    .distinct()
                    .forEach(actor -> add(values, actor, value));
        }
        return values;
    }

    private Map<String, List<ValueView>> claims(String select, String further, String scheme) {
        String sql = select + CLAIMS.replace("AND <c>", "AND " + snapshot.believed("c") + " " + further);
        Map<String, List<ValueView>> values = new HashMap<>();
        snapshot.bind(snapshot.handle().createQuery(sql))
                .bindArray("actors", String.class, identity.codesOf(actors))
                .bind("scheme", scheme)
                .map((row, context) -> new Claim(identity.living(row.getString("actor")), row.getString("value")))
                .forEach(claim -> add(values, claim.actor, ValueView.text(claim.value)));
        return values;
    }

    private static void add(Map<String, List<ValueView>> values, String actor, ValueView value) {
        List<ValueView> of = values.computeIfAbsent(actor, it -> new ArrayList<>());
        if (!of.contains(value)) {
            of.add(value);
        }
    }

    private record Claim(String actor, String value) {}
}
