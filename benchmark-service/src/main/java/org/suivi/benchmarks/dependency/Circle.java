package org.suivi.benchmarks.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Benchmarks that would wait for each other in a circle; the first of them stands at the end once more.
 *
 * @param codes each depends on the next
 */
record Circle(List<String> codes) {

    /** One statement that a benchmark depends on another, in whatever way. */
    record Edge(String benchmark, String on) {}

    /** The shortest circle that a further dependency would close; the same for the same edges, in whatever order. */
    static Optional<Circle> closedBy(Edge further, Collection<Edge> standing) {
        Map<String, SortedSet<String>> dependsOn = new HashMap<>();
        standing.forEach(each -> dependsOn
                .computeIfAbsent(each.benchmark, code -> new TreeSet<>())
                .add(each.on));
        Map<String, String> reachedFrom = new HashMap<>(Map.of(further.on, further.benchmark));
        Deque<String> next = new ArrayDeque<>(List.of(further.on));
        while (!next.isEmpty() && !next.getFirst().equals(further.benchmark)) {
            String code = next.remove();
            dependsOn.getOrDefault(code, new TreeSet<>()).forEach(on -> {
                if (reachedFrom.putIfAbsent(on, code) == null) {
                    next.add(on);
                }
            });
        }
        return next.isEmpty() ? Optional.empty() : Optional.of(backFrom(further, reachedFrom));
    }

    private static Circle backFrom(Edge further, Map<String, String> reachedFrom) {
        List<String> codes = new ArrayList<>(List.of(further.benchmark));
        String code = further.benchmark;
        do {
            code = Objects.requireNonNull(reachedFrom.get(code));
            codes.addFirst(code);
        } while (!code.equals(further.benchmark));
        return new Circle(codes);
    }

    @Override
    public String toString() {
        return String.join(" → ", codes);
    }
}
