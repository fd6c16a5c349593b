package org.suivi.actors.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.history.Validity.Certainty;

/**
 * One actor reached from another by memberships.
 *
 * @param path the codes from where it began to this one
 * @param certain whether every step surely held
 * @param last the claim of the last step
 */
record Membership(String actor, List<String> path, boolean certain, RelationClaim last) {

    private static final Comparator<Membership> BEST_FIRST = Comparator.comparing((Membership it) -> !it.certain())
            .thenComparing(it -> String.join(" ", it.path()))
            .thenComparing(it -> !it.last().extent().equals("WHOLE"))
            .thenComparing(it -> it.last().id());

    int depth() {
        return path.size() - 1;
    }

    Certainty certainty() {
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /**
     * Follows memberships from an actor, each other actor once, by the shortest way and of those the surest: the nearest first, then by
     * code.
     *
     * @param held the memberships that held on the day, each with how surely
     * @param near the end of a claim at which a step begins
     * @param far the end at which it leads
     */
    static List<Membership> from(
            String actor,
            Map<RelationClaim, Certainty> held,
            Function<RelationClaim, String> near,
            Function<RelationClaim, String> far,
            int deepest) {
        Map<String, List<RelationClaim>> steps = new HashMap<>();
        held.keySet().forEach(claim -> steps.computeIfAbsent(near.apply(claim), it -> new ArrayList<>())
                .add(claim));
        List<Membership> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(actor));
        Collection<Membership> level = List.of();
        for (int depth = 1; depth <= deepest && (depth == 1 || !level.isEmpty()); depth++) {
            Map<String, Membership> next = new HashMap<>();
            if (depth == 1) {
                steps.getOrDefault(actor, List.of())
                        .forEach(claim -> take(next, seen, step(List.of(actor), true, claim, held, far)));
            }
            for (Membership each : level) {
                steps.getOrDefault(each.actor, List.of())
                        .forEach(claim -> take(next, seen, step(each.path, each.certain, claim, held, far)));
            }
            level = next.values().stream()
                    .sorted(Comparator.comparing(Membership::actor))
                    .toList();
            level.forEach(it -> seen.add(it.actor));
            found.addAll(level);
        }
        return found;
    }

    private static Membership step(
            List<String> path,
            boolean certain,
            RelationClaim claim,
            Map<RelationClaim, Certainty> held,
            Function<RelationClaim, String> far) {
        List<String> further = new ArrayList<>(path);
        further.add(far.apply(claim));
        return new Membership(
                far.apply(claim), List.copyOf(further), certain && held.get(claim) == Certainty.CERTAIN, claim);
    }

    private static void take(Map<String, Membership> next, Set<String> seen, Membership each) {
        if (!seen.contains(each.actor)) {
            next.merge(each.actor, each, (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
    }
}
