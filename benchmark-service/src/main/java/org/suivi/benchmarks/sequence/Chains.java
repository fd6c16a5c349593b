package org.suivi.benchmarks.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rule {@code LONGEST_CHAINS}: of what requires what, so many chains that every single requirement stands in one of them, each
 * the longest that it stands in, the longest first. There are never more chains than requirements, however many ways there are
 * through them.
 */
final class Chains {

    static final String RULE = "LONGEST_CHAINS";
    static final int VERSION = 1;

    private record Edge(String first, String then) {}

    private final Map<String, SortedSet<String>> before = new TreeMap<>();
    private final Map<String, SortedSet<String>> after = new TreeMap<>();
    private final Map<String, Integer> depth = new HashMap<>();
    private final Map<String, Integer> height = new HashMap<>();

    /** @param requires for each what it requires; never in a circle */
    Chains(Map<String, Set<String>> requires) {
        requires.forEach((then, all) -> all.forEach(first -> {
            before.computeIfAbsent(then, code -> new TreeSet<>()).add(first);
            after.computeIfAbsent(first, code -> new TreeSet<>()).add(then);
        }));
        List<String> order = firstToLast();
        order.forEach(code -> depth.put(code, beyond(code, before, depth)));
        order.reversed().forEach(code -> height.put(code, beyond(code, after, height)));
    }

    /** Each in the order in which it has to be done. */
    List<List<String>> longestFirst() {
        List<Edge> edges = new ArrayList<>();
        before.forEach((then, all) -> all.forEach(first -> edges.add(new Edge(first, then))));
        edges.sort(Comparator.comparingInt((Edge each) -> -(depth(each.first) + height(each.then)))
                .thenComparing(Edge::then)
                .thenComparing(Edge::first));
        Set<Edge> told = new HashSet<>();
        List<List<String>> chains = new ArrayList<>();
        for (Edge each : edges) {
            if (!told.contains(each)) {
                List<String> chain = through(each);
                for (int i = 1; i < chain.size(); i++) {
                    told.add(new Edge(chain.get(i - 1), chain.get(i)));
                }
                chains.add(chain);
            }
        }
        return chains;
    }

    private List<String> through(Edge edge) {
        List<String> chain = new ArrayList<>(farthest(edge.first, before, depth).reversed());
        chain.addAll(farthest(edge.then, after, height));
        return chain;
    }

    /** The longest way on from a benchmark, which it begins with. */
    private static List<String> farthest(
            String from, Map<String, SortedSet<String>> next, Map<String, Integer> length) {
        List<String> way = new ArrayList<>(List.of(from));
        while (next.containsKey(way.getLast())) {
            way.add(next.get(way.getLast()).stream()
                    .max(Comparator.comparingInt((String code) -> length.getOrDefault(code, 0))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow());
        }
        return way;
    }

    private static int beyond(String code, Map<String, SortedSet<String>> next, Map<String, Integer> length) {
        return next.getOrDefault(code, new TreeSet<>()).stream()
                .mapToInt(each -> length.getOrDefault(each, 0) + 1)
                .max()
                .orElse(0);
    }

    /** What requires nothing first, then whatever requires only what stands already. */
    private List<String> firstToLast() {
        Map<String, Integer> waitsFor = new HashMap<>();
        before.forEach((then, all) -> waitsFor.put(then, all.size()));
        List<String> order = new ArrayList<>(after.keySet());
        order.removeAll(before.keySet());
        for (int i = 0; i < order.size(); i++) {
            for (String then : after.getOrDefault(order.get(i), new TreeSet<>())) {
                if (waitsFor.merge(then, -1, Integer::sum) == 0) {
                    order.add(then);
                }
            }
        }
        return order;
    }

    private int depth(String code) {
        return depth.getOrDefault(code, 0);
    }

    private int height(String code) {
        return height.getOrDefault(code, 0);
    }
}
