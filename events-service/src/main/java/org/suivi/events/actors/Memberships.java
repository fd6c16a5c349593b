package org.suivi.events.actors;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The memberships that are whole, certain and preferred, as far as they reach from the actors of a batch. */
public final class Memberships {

    private final Map<String, List<Membership>> byMember;

    Memberships(List<Membership> memberships) {
        this.byMember = memberships.stream().collect(Collectors.groupingBy(Membership::member));
    }

    /** Every group that the actor surely belonged to on that day, all the way up; without itself. */
    public Set<String> groupsOf(String actor, LocalDate day) {
        Set<String> groups = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(actor));
        while (!open.isEmpty()) {
            for (Membership it : byMember.getOrDefault(open.pop(), List.of())) {
                // a claim of another source may close a cycle: each group is entered once
                if (it.holdsOn(day) && !it.coalition.equals(actor) && groups.add(it.coalition)) {
                    open.push(it.coalition);
                }
            }
        }
        return groups;
    }

    /** A membership, half-open in time. */
    record Membership(String member, String coalition, LocalDate sureFrom, LocalDate sureTo) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(sureFrom) && day.isBefore(sureTo);
        }
    }
}
