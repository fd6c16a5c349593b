package org.suivi.benchmarks.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChainsPropertyTest {

    @Example
    void integrationFollowsCantonmentWhichFollowsTheLists() {
        Map<String, Set<String>> requires = Map.of("c22", Set.of("c21"), "c21", Set.of("c23"), "c05", Set.of("c04"));
        assertThat(new Chains(requires).longestFirst())
                .containsExactly(List.of("c23", "c21", "c22"), List.of("c04", "c05"));
    }

    @Example
    void aSecondWayIsToldFromEndToEnd() {
        Map<String, Set<String>> requires =
                Map.of("last", Set.of("left", "right"), "left", Set.of("first"), "right", Set.of("first"));
        assertThat(new Chains(requires).longestFirst())
                .containsExactly(List.of("first", "left", "last"), List.of("first", "right", "last"));
    }

    @Property
    void everyRequirementStandsInAChainAndNothingElseDoes(@ForAll("requirements") Map<String, Set<String>> requires) {
        Set<List<String>> told = new HashSet<>();
        new Chains(requires).longestFirst().forEach(chain -> {
            for (int i = 1; i < chain.size(); i++) {
                told.add(List.of(chain.get(i - 1), chain.get(i)));
            }
        });
        Set<List<String>> standing = new HashSet<>();
        requires.forEach((then, all) -> all.forEach(first -> standing.add(List.of(first, then))));
        assertThat(told).isEqualTo(standing);
    }

    @Property
    void chainsAreWholeAndTheLongestComesFirst(@ForAll("requirements") Map<String, Set<String>> requires) {
        List<List<String>> chains = new Chains(requires).longestFirst();
        assertThat(chains).doesNotHaveDuplicates();
        assertThat(chains.stream().map(chain -> -chain.size()).toList()).isSorted();
        chains.forEach(chain -> {
            assertThat(requires.getOrDefault(chain.getFirst(), Set.of())).isEmpty();
            assertThat(requires.values()).noneMatch(all -> all.contains(chain.getLast()));
        });
        int longest = requires.keySet().stream()
                .mapToInt(code -> length(code, requires))
                .max()
                .orElse(0);
        assertThat(chains.isEmpty() ? 0 : chains.getFirst().size()).isEqualTo(longest);
    }

    private static int length(String code, Map<String, Set<String>> requires) {
        return 1
                + requires.getOrDefault(code, Set.of()).stream()
                        .mapToInt(each -> length(each, requires))
                        .max()
                        .orElse(0);
    }

    @Provide
    Arbitrary<Map<String, Set<String>>> requirements() {
        Arbitrary<Integer> number = Arbitraries.integers().between(10, 19);
        return Combinators.combine(number, number)
                .as((one, other) -> List.of("c" + Math.min(one, other), "c" + Math.max(one, other)))
                .filter(edge -> !edge.getFirst().equals(edge.getLast()))
                .list()
                .ofMaxSize(20)
                .map(edges -> {
                    Map<String, Set<String>> requires = new TreeMap<>();
                    edges.forEach(edge -> requires.computeIfAbsent(edge.getLast(), code -> new TreeSet<>())
                            .add(edge.getFirst()));
                    return requires;
                });
    }
}
