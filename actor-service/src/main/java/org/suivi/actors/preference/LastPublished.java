package org.suivi.actors.preference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.preference.RelationClaim.Edge;

/**
 * The rule {@code LAST_PUBLISHED}, version 1. Of claims that compete the pinned one is preferred; else the one whose source was
 * public last, since it could know the others; one without a date comes after all that have one; of equals the one recorded
 * first, so that what is added later needs a later source or a pin to take its place.
 *
 * <p>Preferred memberships make no circle on any day on which they may hold. The edges take their turn: pinned ones first, then
 * in the order in which their first claims were recorded; a claim that would close a circle with those before it is passed over,
 * and the next of its edge is tried. The answer depends on the claims alone, not on the order in which they are given.
 */
public final class LastPublished {

    public static final String NAME = "LAST_PUBLISHED";
    public static final int VERSION = 1;

    private static final Comparator<@Nullable LocalDate> LAST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());
    private static final Comparator<RelationClaim> RANK = Comparator.comparing(
                    LastPublished::pinnedSince, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
            .thenComparing(RelationClaim::published, LAST_FIRST)
            .thenComparing(RelationClaim::firstRecorded)
            .thenComparing(RelationClaim::id);

    private final SortedMap<Edge, List<RelationClaim>> open = new TreeMap<>();
    private final Map<Edge, Instant> begun = new HashMap<>();
    private final Map<Edge, List<RelationClaim>> chosen = new HashMap<>();
    private final ChosenMemberships memberships = new ChosenMemberships();
    private final Map<String, Standing> standings = new HashMap<>();

    private LastPublished(Collection<RelationClaim> claims) {
        for (RelationClaim claim : claims) {
            open.computeIfAbsent(claim.edge(), edge -> new ArrayList<>()).add(claim);
            begun.merge(claim.edge(), claim.firstRecorded(), (one, other) -> one.isBefore(other) ? one : other);
        }
        open.values().forEach(of -> of.sort(RANK));
    }

    /** How each claim stands, by its id; claims of other edges matter only as far as they lie on a circle with these. */
    public static Map<String, Standing> of(Collection<RelationClaim> claims) {
        LastPublished rule = new LastPublished(claims);
        List<RelationClaim> round = rule.firsts();
        while (!round.isEmpty()) {
            round.forEach(rule::decide);
            round = rule.firsts();
        }
        return rule.standings;
    }

    /** What the claim would close if it were preferred to those that compete with it. */
    static Optional<Circle> circleIfPreferred(RelationClaim claim, Collection<RelationClaim> claims) {
        Map<String, Standing> now = of(claims);
        return new ChosenMemberships(claims.stream()
                        .filter(RelationClaim::isMembership)
                        .filter(other -> now.getOrDefault(other.id(), Standing.chosen(other))
                                .preferred())
                        .filter(other -> !other.id().equals(claim.id()) && !other.competesWith(claim))
                        .toList())
                .closedBy(claim);
    }

    /** The first undecided ones of each edge that do not compete among themselves, in the order in which they take their turn. */
    private List<RelationClaim> firsts() {
        List<RelationClaim> firsts = new ArrayList<>();
        open.values().forEach(of -> firsts.addAll(firsts(of)));
        firsts.sort(Comparator.comparing(
                        LastPublished::pinnedSince, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                .thenComparing(claim -> begun.get(claim.edge()), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(RANK));
        return firsts;
    }

    private List<RelationClaim> firsts(List<RelationClaim> ranked) {
        List<RelationClaim> firsts = new ArrayList<>();
        for (RelationClaim claim : List.copyOf(ranked)) {
            Optional<RelationClaim> winner = chosen.getOrDefault(claim.edge(), List.of()).stream()
                    .filter(claim::competesWith)
                    .findFirst();
            if (winner.isPresent()) {
                standings.put(claim.id(), Standing.outdoneBy(winner.get()));
                ranked.remove(claim);
            } else if (firsts.stream().noneMatch(claim::competesWith)) {
                firsts.add(claim);
            }
        }
        return firsts;
    }

    private void decide(RelationClaim claim) {
        Optional<Circle> circle = claim.isMembership() || claim.from().equals(claim.to())
                ? memberships.closedBy(claim)
                : Optional.empty();
        standings.put(claim.id(), circle.map(Standing::closing).orElseGet(() -> Standing.chosen(claim)));
        open.getOrDefault(claim.edge(), new ArrayList<>()).remove(claim);
        if (circle.isEmpty()) {
            chosen.computeIfAbsent(claim.edge(), edge -> new ArrayList<>()).add(claim);
            if (claim.isMembership()) {
                memberships.add(claim);
            }
        }
    }

    private static @Nullable Instant pinnedSince(RelationClaim claim) {
        Pinned pin = claim.pin();
        return pin == null ? null : pin.since();
    }
}
