package org.suivi.actors.portrait;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.actors.preference.Standing;
import org.suivi.actors.relation.RelationType;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;

/** All claims between actors, with how each stands and how sure it is that it held on the day. */
public final class Ties {

    private static final String WHOLE = "WHOLE";

    private final List<Tie> all;
    private final Map<String, List<Tie>> byActor = new HashMap<>();
    private final Map<String, Long> against;

    /** A claim with how it stands, and how surely it held. */
    public record Tie(RelationClaim claim, Standing standing, Certainty held) {

        public boolean preferred() {
            return standing.preferred();
        }

        private boolean isMembership() {
            return claim.isMembership() && preferred() && held != Certainty.NO;
        }

        private boolean counts() {
            return held == Certainty.CERTAIN && claim.extent().equals(WHOLE);
        }

        private String partly() {
            String extent = claim.extent().equals(WHOLE)
                    ? ""
                    : claim.extent() + (claim.wing() == null ? "" : ": " + claim.wing());
            String certainty = held == Certainty.POSSIBLE ? held.name() : "";
            return claim.to() + " ("
                    + Stream.of(extent, certainty)
                            .filter(each -> !each.isEmpty())
                            .collect(Collectors.joining(", "))
                    + ")";
        }
    }

    /** @param standing codes of the actors that stand: who was taken back is tied to nobody */
    public Ties(Claims claims, Set<String> standing, LocalDate day) {
        this.all = claims.all().stream()
                .filter(claim -> !claim.from().equals(claim.to()))
                .filter(claim -> standing.contains(claim.from()) && standing.contains(claim.to()))
                .map(claim -> new Tie(claim, claims.standing(claim.id()).orElseThrow(), held(claim, day)))
                .toList();
        this.against = all.stream()
                .map(tie -> tie.standing.instead())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        for (Tie tie : all) {
            byActor.computeIfAbsent(tie.claim.from(), it -> new ArrayList<>()).add(tie);
            byActor.computeIfAbsent(tie.claim.to(), it -> new ArrayList<>()).add(tie);
        }
    }

    /** How sure it is that a relation held on a day; what came about stays, so that of it only the beginning counts. */
    private static Certainty held(RelationClaim claim, LocalDate day) {
        if (!RelationType.valueOf(claim.type()).isDescent()) {
            return claim.validity().on(day);
        }
        UncertainDate from = claim.validity().from();
        if (from == null || !day.isBefore(from.latest())) {
            return Certainty.CERTAIN;
        }
        return day.isBefore(from.earliest()) ? Certainty.NO : Certainty.POSSIBLE;
    }

    /** In the order of their kind and of who they are about, the preferred first. */
    public List<Tie> all() {
        return all.stream()
                .sorted(Comparator.comparing((Tie tie) -> tie.claim.edge())
                        .thenComparing(tie -> !tie.preferred())
                        .thenComparing(tie -> tie.claim.id()))
                .toList();
    }

    /** How many claims a preferred one stands in the place of. */
    public long against(RelationClaim claim) {
        return against.getOrDefault(claim.id(), 0L);
    }

    /** To whom it surely belongs as a whole on the day. */
    public Collection<String> groups(String code) {
        return of(code, true)
                .filter(Tie::counts)
                .map(tie -> tie.claim.to())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** To whom it belongs in part, or possibly, and which. */
    public Collection<String> otherGroups(String code) {
        return of(code, true)
                .filter(tie -> !tie.counts())
                .map(Tie::partly)
                .sorted()
                .toList();
    }

    /** Who surely belongs to it as a whole on the day. */
    public Collection<String> members(String code) {
        return of(code, false)
                .filter(Tie::counts)
                .map(tie -> tie.claim.from())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many claims about it are not preferred, of those that may have held on the day. */
    public long notPreferred(String code) {
        return byActor.getOrDefault(code, List.of()).stream()
                .filter(tie -> !tie.preferred() && tie.held != Certainty.NO)
                .count();
    }

    /** How many are not preferred, of those that may have held on the day or, where it is asked for, ever. */
    public long notPreferred(boolean ever) {
        return all.stream()
                .filter(tie -> !tie.preferred() && (ever || tie.held != Certainty.NO))
                .count();
    }

    private Stream<Tie> of(String code, boolean asMember) {
        return byActor.getOrDefault(code, List.of()).stream()
                .filter(Tie::isMembership)
                .filter(tie -> (asMember ? tie.claim.from() : tie.claim.to()).equals(code));
    }
}
