package org.suivi.actors.importplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.likeness.NameForm;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.actors.preference.RelationClaim.Edge;
import org.suivi.actors.relation.RelationType;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/** What stands before a file is taken: who there is, under which numbers and names, and how they are tied. */
final class Existing {

    /** Who an actor is, as far as it tells him from another. */
    record Fact(ActorKind kind, Validity existence) {}

    /** A claim as it was last recorded; one that was taken back is not to be recorded again. */
    record Bearing(String actor, String value, boolean stands, boolean noted, boolean ours) {}

    private final Identity identity;
    private final Map<String, Fact> actors;
    private final Set<String> codes;
    private final Map<String, Map<String, Boolean>> bearers = new HashMap<>();
    private final Set<String> takenBack = new HashSet<>();
    private final Map<String, Set<String>> numbers = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> standingNames = new HashMap<>();
    private final Set<Edge> ours = new HashSet<>();
    private final Map<Set<String>, List<RelationClaim>> ties = new HashMap<>();

    /**
     * @param actors those that stand, by code
     * @param codes all that were ever given
     */
    Existing(Identity identity, Map<String, Fact> actors, Set<String> codes) {
        this.identity = identity;
        this.actors = actors;
        this.codes = codes;
    }

    void addNumber(Bearing number) {
        String living = identity.living(number.actor());
        if (number.stands()) {
            bearers.computeIfAbsent(number.value(), it -> new TreeMap<>())
                    .merge(living, number.noted(), (one, other) -> one || other);
            numbers.computeIfAbsent(living, it -> new TreeSet<>()).add(number.value());
        } else if (number.ours()) {
            takenBack.add(number.value() + " " + living);
        }
    }

    void addName(String actor, String text, boolean stands) {
        String living = identity.living(actor);
        names.computeIfAbsent(living, it -> new HashSet<>()).add(form(text));
        if (stands) {
            standingNames.computeIfAbsent(living, it -> new HashSet<>()).add(form(text));
        }
    }

    void addOurs(String type, String from, String to) {
        ours.add(new Edge(type, identity.living(from), identity.living(to)));
    }

    /** Adds a claim of another source than the file's: what an earlier run recorded does not make a later one decide otherwise. */
    void addTie(RelationClaim claim) {
        if (!claim.from().equals(claim.to())) {
            ties.computeIfAbsent(Set.of(claim.from(), claim.to()), it -> new ArrayList<>())
                    .add(claim);
        }
    }

    /** On whom the number is recorded. */
    Set<String> bearers(String value) {
        Set<String> all = new HashSet<>(bearers.getOrDefault(value, Map.of()).keySet());
        all.retainAll(actors.keySet());
        return all;
    }

    /** Which other numbers of the list are recorded on the actor. */
    Set<String> otherNumbers(String code, String value) {
        Set<String> others = new TreeSet<>(numbers.getOrDefault(code, Set.of()));
        others.remove(value);
        return others;
    }

    /** The one who bears the number and is called so, as it stands; empty where several bear it, or nobody who is. */
    Optional<String> bearer(String value, String name) {
        Set<String> all = bearers(value);
        return all.size() == 1
                ? all.stream()
                        .filter(code -> standingNames
                                .getOrDefault(code, Collections.emptySet())
                                .contains(form(name)))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the number stands on the actor, with words about what is wrong with it where these are wanted. */
    boolean bears(String code, String value, boolean noted) {
        Boolean asNoted = bearers.getOrDefault(value, Map.of()).get(code);
        return takenBack.contains(value + " " + code) || (asNoted != null && (asNoted || !noted));
    }

    /** Whether it is called so, however that is written, or was by this source until that was taken back. */
    boolean isCalled(String code, String text) {
        return names.getOrDefault(code, Collections.emptySet()).contains(form(text));
    }

    /** Whether this source has tied them so, even if that was taken back. */
    boolean isTied(RelationType type, String from, String to) {
        return ours.contains(new Edge(type.name(), from, to));
    }

    boolean isTaken(String code) {
        return codes.contains(code);
    }

    /** Why two are known to be two, and no one of them the other under another name; empty where that may be so. */
    Optional<String> difference(String one, String other) {
        Fact a = actors.get(one);
        Fact b = actors.get(other);
        if (a == null || b == null) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        if (a.kind() != b.kind()) {
            reasons.add(one + " is of the kind " + a.kind() + ", " + other + " of the kind " + b.kind());
        }
        ties.getOrDefault(Set.of(one, other), List.of()).stream()
                .filter(Existing::tellsApart)
                .map(tie -> tie.from() + " is " + tie.type() + " " + tie.to())
                .distinct()
                .sorted()
                .forEach(reasons::add);
        together(a, b).ifPresent(day -> reasons.add("there were both on " + day));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    private static boolean tellsApart(RelationClaim tie) {
        return !Set.of(RelationType.RENAMED_FROM.name(), RelationType.SUCCEEDS.name())
                .contains(tie.type());
    }

    /** A day on which both surely existed; only where both have a beginning that is known. */
    private static Optional<LocalDate> together(Fact a, Fact b) {
        UncertainDate one = a.existence().from();
        UncertainDate other = b.existence().from();
        if (one == null || other == null) {
            return Optional.empty();
        }
        LocalDate day = one.latest().isAfter(other.latest()) ? one.latest() : other.latest();
        boolean both = a.existence().on(day) == Validity.Certainty.CERTAIN
                && b.existence().on(day) == Validity.Certainty.CERTAIN;
        return both ? Optional.of(day) : Optional.empty();
    }

    // a name of signs alone has no form
    private static String form(String text) {
        String key = NameForm.of(text).key();
        return key.isEmpty() ? text : key;
    }
}
