package org.suivi.events.actors;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The memberships that are whole, certain and preferred, as far as they reach from the actors of a batch. */
public final class Memberships {

    private final Map<String, List<Membership>> byMember;

    Memberships(List<Membership> memberships) {
        this.byMember = memberships.stream().collect(Collectors.groupingBy(Membership::member));
    }

    /** Those of them that lead up from these actors, on whatever day. */
    Memberships above(Collection<String> actors) {
        Set<String> reached = new HashSet<>(actors);
        Deque<String> open = new ArrayDeque<>(reached);
        List<Membership> above = new ArrayList<>();
        while (!open.isEmpty()) {
            for (Membership it : byMember.getOrDefault(open.pop(), List.of())) {
                above.add(it);
                if (reached.add(it.coalition)) {
                    open.push(it.coalition);
                }
            }
        }
        return new Memberships(above);
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

    /**
     * Every group that the actor surely belonged to on each of these days, perhaps by one membership after another: what the public
     * may be told of an incident of which it may not know the day.
     */
    public Set<String> groupsThroughout(String actor, LocalDate first, LocalDate last) {
        Set<String> groups = groupsOf(actor, first);
        // between two days on which a membership begins or ends nothing changes
        turningDays(first, last).forEach(day -> groups.retainAll(groupsOf(actor, day)));
        return groups;
    }

    private Stream<LocalDate> turningDays(LocalDate first, LocalDate last) {
        return byMember.values().stream()
                .flatMap(List::stream)
                .flatMap(it -> Stream.of(it.sureFrom, it.sureTo))
                .filter(day -> day.isAfter(first) && !day.isAfter(last))
                .distinct();
    }

    /** A membership, half-open in time. */
    record Membership(String member, String coalition, LocalDate sureFrom, LocalDate sureTo) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(sureFrom) && day.isBefore(sureTo);
        }
    }
}
