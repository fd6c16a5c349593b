package org.suivi.actors.preference;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The memberships that are preferred so far; asked of each further one whether it would close a circle on any day. */
final class ChosenMemberships {

    private static final Comparator<RelationClaim> ORDER =
            Comparator.comparing(RelationClaim::to).thenComparing(RelationClaim::id);

    private final Map<String, List<RelationClaim>> byMember = new HashMap<>();

    ChosenMemberships() {}

    ChosenMemberships(Collection<RelationClaim> chosen) {
        chosen.forEach(this::add);
    }

    void add(RelationClaim claim) {
        List<RelationClaim> of = byMember.computeIfAbsent(claim.from(), member -> new ArrayList<>());
        of.add(claim);
        of.sort(ORDER);
    }

    /** The earliest circle that the claim would close, the shortest of its day; the same for the same claims. */
    Optional<Circle> closedBy(RelationClaim further) {
        if (further.from().equals(further.to())) {
            return Optional.of(new Circle(List.of(further.from(), further.to()), further.longest()));
        }
        // between two days on which a membership begins no circle begins
        return begins(further.longest())
                .map(day -> path(further, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<LocalDate> begins(Span span) {
        return Stream.concat(
                        Stream.of(span.first()),
                        byMember.values().stream()
                                .flatMap(List::stream)
                                .map(claim -> claim.longest().first())
                                .filter(span::holds))
                .distinct()
                .sorted();
    }

    private Optional<Circle> path(RelationClaim further, LocalDate day) {
        Map<String, RelationClaim> reachedBy = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(further.to()));
        while (!next.isEmpty()) {
            String member = next.remove();
            if (member.equals(further.from())) {
                return Optional.of(backFrom(further, reachedBy));
            }
            for (RelationClaim claim : byMember.getOrDefault(member, List.of())) {
                if (claim.longest().holds(day)
                        && !claim.to().equals(further.to())
                        && reachedBy.putIfAbsent(claim.to(), claim) == null) {
                    next.add(claim.to());
                }
            }
        }
        return Optional.empty();
    }

    private static Circle backFrom(RelationClaim further, Map<String, RelationClaim> reachedBy) {
        List<String> path = new ArrayList<>(List.of(further.from()));
        Span span = further.longest();
        String at = further.from();
        while (!at.equals(further.to())) {
            RelationClaim step = reachedBy.get(at);
            if (step == null) {
                throw new IllegalStateException("the path to " + at + " is broken");
            }
            span = span.and(step.longest()).orElseThrow();
            at = step.from();
            path.addFirst(at);
        }
        path.addFirst(further.from());
        return new Circle(List.copyOf(path), span);
    }
}
