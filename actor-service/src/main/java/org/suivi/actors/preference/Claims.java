package org.suivi.actors.preference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suivi.actors.preference.RelationClaim.Edge;

/** Claims that were read together, with how each stands; enough of them that none stands otherwise among all. */
public final class Claims {

    private final List<RelationClaim> shown;
    private final List<RelationClaim> undated;
    private final Map<String, Standing> standings;

    Claims(List<RelationClaim> shown, List<RelationClaim> undated) {
        this.shown = List.copyOf(shown);
        this.undated = List.copyOf(undated);
        this.standings = LastPublished.of(shown);
    }

    /** Every claim that was public by the day asked for. */
    public List<RelationClaim> all() {
        return shown;
    }

    /** Those that are preferred. */
    public List<RelationClaim> preferred() {
        return shown.stream()
                .filter(claim ->
                        standing(claim.id()).filter(Standing::preferred).isPresent())
                .toList();
    }

    /** How many there are on the same edge, preferred or not, whenever they held. */
    public int on(Edge edge) {
        return on(shown, edge).size();
    }

    /** The claims on one edge. */
    public List<RelationClaim> of(Edge edge) {
        return on(shown, edge);
    }

    /** Those that {@code publishedBy} left out because nobody knows since when they are public. */
    public List<RelationClaim> undated() {
        return undated;
    }

    /** How a claim stands; none where it is not among these. */
    public Optional<Standing> standing(String id) {
        return Optional.ofNullable(standings.get(id));
    }

    /** One of them. */
    public Optional<RelationClaim> find(String id) {
        return shown.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** The circle that a claim would close if it were preferred to those that compete with it. */
    public Optional<Circle> circleIfPreferred(RelationClaim claim) {
        return claim.isMembership() ? LastPublished.circleIfPreferred(claim, shown) : Optional.empty();
    }

    /** The pinned ones whose place the claim would take. */
    public List<RelationClaim> pinnedAgainst(RelationClaim claim) {
        return shown.stream()
                .filter(RelationClaim::isPinned)
                .filter(other -> !other.id().equals(claim.id()) && other.competesWith(claim))
                .toList();
    }

    private static List<RelationClaim> on(Collection<RelationClaim> claims, Edge edge) {
        List<RelationClaim> on = new ArrayList<>();
        claims.stream().filter(claim -> claim.edge().equals(edge)).forEach(on::add);
        return on;
    }
}
