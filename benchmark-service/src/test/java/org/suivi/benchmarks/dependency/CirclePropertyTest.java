package org.suivi.benchmarks.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.suivi.benchmarks.dependency.Circle.Edge;

class CirclePropertyTest {

    @Example
    void aBenchmarkDoesNotWaitForItself() {
        assertThat(Circle.closedBy(new Edge("c1", "c1"), List.of())).hasToString("Optional[c1 → c1]");
    }

    @Example
    void theShortestWayRoundIsNamed() {
        List<Edge> standing =
                List.of(new Edge("c2", "c3"), new Edge("c3", "c1"), new Edge("c2", "c1"), new Edge("c4", "c2"));
        assertThat(Circle.closedBy(new Edge("c1", "c2"), standing)).hasToString("Optional[c1 → c2 → c1]");
    }

    @Property
    void whatGoesDownwardsOnlyClosesNoCircle(@ForAll("downwards") List<Edge> edges) {
        List<Edge> standing = new ArrayList<>();
        for (Edge each : edges) {
            assertThat(Circle.closedBy(each, standing)).isEmpty();
            standing.add(each);
        }
    }

    @Property
    void aCircleIsMadeOfWhatStandsAndOfWhatClosesIt(@ForAll("any") List<Edge> edges, @ForAll("edge") Edge further) {
        Circle.closedBy(further, edges).map(Circle::codes).ifPresent(codes -> {
            assertThat(codes.getFirst()).isEqualTo(further.benchmark()).isEqualTo(codes.getLast());
            assertThat(codes.get(1)).isEqualTo(further.on());
            for (int i = 1; i + 1 < codes.size(); i++) {
                assertThat(edges).contains(new Edge(codes.get(i), codes.get(i + 1)));
            }
        });
    }

    @Property
    void theOrderOfWhatStandsDoesNotMatter(
            @ForAll("any") List<Edge> edges, @ForAll("edge") Edge further, @ForAll long seed) {
        Optional<Circle> found = Circle.closedBy(further, edges);
        List<Edge> shuffled = new ArrayList<>(edges);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Circle.closedBy(further, shuffled)).isEqualTo(found);
    }

    @Provide
    Arbitrary<Edge> edge() {
        Arbitrary<String> code = Arbitraries.integers().between(1, 8).map(number -> "c" + number);
        return Combinators.combine(code, code).as(Edge::new);
    }

    @Provide
    Arbitrary<List<Edge>> any() {
        return edge().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Edge>> downwards() {
        return any().map(edges -> edges.stream()
                .filter(each -> each.benchmark().compareTo(each.on()) > 0)
                .toList());
    }
}
