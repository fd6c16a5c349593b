package org.suivi.actors.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.actor.ActorLabels;
import org.suivi.actors.actor.ActorLabels.Label;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.actors.preference.RelationClaim.Edge;
import org.suivi.actors.relation.RelationType;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.asof.AsOfView;

/** Reads how actors came out of one another, and who stood how to whom, by the preferred of the claims believed and public by then. */
@ApplicationScoped
class LineageQueries {

    /** Dates are compared as far as they are written out: 2014 is not after any day of 2014. */
    private static final String EXISTED = """
            (body ->> 'founded' IS NULL
              OR split_part(body ->> 'founded', '/', 1) <= left(:day, length(split_part(body ->> 'founded', '/', 1))))
            AND (body ->> 'ended' IS NULL
              OR split_part(body ->> 'ended', '/', -1) >= left(:day, length(split_part(body ->> 'ended', '/', -1))))
            """;

    private final VersionTable<Actor> actors;
    private final ReadClaims read;
    private final Identities identities;
    private final ActorLabels labels;

    LineageQueries(VersionTable<Actor> actors, ReadClaims read, Identities identities, ActorLabels labels) {
        this.actors = actors;
        this.read = read;
        this.identities = identities;
        this.labels = labels;
    }

    LineageView lineage(Snapshot snapshot, String actor) {
        Identity identity = identities.at(snapshot);
        Claims claims = read.connected(snapshot, identity, Set.of(actor), RelationType.descent());
        List<RelationClaim> reached =
                reached(actor, begun(claims, snapshot.asOf().validAt()));
        Set<String> codes = new TreeSet<>(Set.of(actor));
        reached.forEach(claim -> codes.addAll(List.of(claim.from(), claim.to())));
        return new LineageView(
                actor,
                AsOfView.of(snapshot.asOf(), claims.undated().size()),
                nodes(snapshot, identity, of(snapshot, codes)),
                onePerEdge(reached).stream()
                        .map(claim -> edge(claim, claims, snapshot.asOf().validAt()))
                        .toList());
    }

    GraphView graph(Snapshot snapshot, GraphParams params) {
        Identity identity = identities.at(snapshot);
        List<Version<Actor>> all = existing(snapshot, identity, params);
        List<Version<Actor>> shown = all.subList(0, Math.min(all.size(), params.limit));
        Set<String> codes = new TreeSet<>(shown.stream().map(Version::id).toList());
        Claims claims = read.about(snapshot, identity, codes);
        return new GraphView(
                AsOfView.of(
                        snapshot.asOf(), leftOut(claims, codes, snapshot.asOf().validAt())),
                nodes(snapshot, identity, shown),
                claims.preferred().stream()
                        .filter(claim -> between(claim, codes))
                        .filter(claim ->
                                params.types.isEmpty() || params.types.contains(RelationType.valueOf(claim.type())))
                        .filter(claim -> claim.validity().on(snapshot.asOf().validAt()) != Certainty.NO)
                        .sorted(Comparator.comparing(RelationClaim::edge).thenComparing(RelationClaim::id))
                        .map(claim -> new GraphView.EdgeView(
                                RelationType.valueOf(claim.type()),
                                claim.from(),
                                claim.to(),
                                claim.validity().on(snapshot.asOf().validAt()),
                                claims.on(claim.edge()),
                                ClaimView.of(claim, claims)))
                        .toList(),
                all.size() - shown.size());
    }

    private static boolean between(RelationClaim claim, Set<String> codes) {
        return codes.contains(claim.from()) && codes.contains(claim.to());
    }

    private static int leftOut(Claims claims, Set<String> codes, LocalDate day) {
        return (int) claims.undated().stream()
                .filter(claim -> between(claim, codes) && claim.validity().on(day) != Certainty.NO)
                .count();
    }

    private List<Version<Actor>> existing(Snapshot snapshot, Identity identity, GraphParams params) {
        String[] kinds = params.kinds.stream().map(Enum::name).toArray(String[]::new);
        String[] merged = identity.allMerged().keySet().toArray(String[]::new);
        Where where = Where.all()
                .and(EXISTED, "day", snapshot.asOf().validAt().toString())
                .and("NOT id = ANY (:merged)", "merged", merged)
                .and("kind = ANY (:kinds)", "kinds", kinds.length == 0 ? null : kinds);
        return actors.list(snapshot, where, "id", Integer.MAX_VALUE);
    }

    private List<Version<Actor>> of(Snapshot snapshot, Set<String> codes) {
        return actors.list(
                snapshot,
                Where.all().and("id = ANY (:codes)", "codes", codes.toArray(String[]::new)),
                "id",
                Integer.MAX_VALUE);
    }

    private List<NodeView> nodes(Snapshot snapshot, Identity identity, Collection<Version<Actor>> of) {
        Map<String, Label> called =
                labels.of(snapshot, identity, of.stream().map(Version::id).toList());
        return of.stream()
                .map(it -> {
                    Label label = Objects.requireNonNull(called.get(it.id()));
                    Actor actor = it.body();
                    return new NodeView(
                            it.id(), label.name(), label.acronym(), actor.kind(), actor.founded(), actor.ended());
                })
                .toList();
    }

    /** What came about stays: only whether it had begun counts. */
    private static List<RelationClaim> begun(Claims claims, LocalDate day) {
        return claims.preferred().stream()
                .filter(claim -> beganBy(claim, day) != Certainty.NO)
                .toList();
    }

    private static Certainty beganBy(RelationClaim claim, LocalDate day) {
        UncertainDate from = claim.validity().from();
        if (from == null || !day.isBefore(from.latest())) {
            return Certainty.CERTAIN;
        }
        return day.isBefore(from.earliest()) ? Certainty.NO : Certainty.POSSIBLE;
    }

    private static List<RelationClaim> reached(String actor, List<RelationClaim> begun) {
        Set<String> codes = new TreeSet<>(Set.of(actor));
        List<RelationClaim> reached = new ArrayList<>();
        List<RelationClaim> open = new ArrayList<>(begun);
        boolean more = true;
        while (more) {
            List<RelationClaim> next = open.stream()
                    .filter(claim -> codes.contains(claim.from()) || codes.contains(claim.to()))
                    .toList();
            next.forEach(claim -> codes.addAll(List.of(claim.from(), claim.to())));
            reached.addAll(next);
            open.removeAll(next);
            more = !next.isEmpty();
        }
        reached.sort(Comparator.comparing(RelationClaim::edge).thenComparing(RelationClaim::id));
        return reached;
    }

    private static Collection<RelationClaim> onePerEdge(List<RelationClaim> sorted) {
        Map<Edge, RelationClaim> first = new LinkedHashMap<>();
        sorted.forEach(claim -> first.putIfAbsent(claim.edge(), claim));
        return first.values();
    }

    private static LineageView.EdgeView edge(RelationClaim claim, Claims claims, LocalDate day) {
        return new LineageView.EdgeView(
                RelationType.valueOf(claim.type()),
                claim.from(),
                claim.to(),
                beganBy(claim, day),
                claims.of(claim.edge()).stream()
                        .map(it -> ClaimView.of(it, claims))
                        .sorted(Comparator.comparing((ClaimView it) -> !it.preferred())
                                .thenComparing(ClaimView::id))
                        .toList());
    }
}
