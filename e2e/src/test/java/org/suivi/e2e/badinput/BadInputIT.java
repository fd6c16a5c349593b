package org.suivi.e2e.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suivi.e2e.Installation;
import org.suivi.e2e.RunningSuivi;
import org.suivi.e2e.badinput.kinds.Ground;
import org.suivi.e2e.badinput.kinds.Kind;
import org.suivi.e2e.badinput.kinds.Kinds;

/** Every named kind of bad input, over all services, through the gateway of a running Suivi. */
@ExtendWith(RunningSuivi.class)
class BadInputIT {

    /** What nobody can be brought to answer by what he is sent: it fails, is away, is busy, or was merged, pinned or begun anew. */
    private static final Set<String> BY_OTHER_MEANS = Set.of(
            "actor-merged",
            "internal-error",
            "membership-cycle",
            "request-in-progress",
            "too-many-requests",
            "unavailable",
            "unknown-epoch");

    private final Installation suivi;
    private final Wire wire;
    private Footprint footprint;

    BadInputIT(Installation suivi) {
        this.suivi = suivi;
        this.wire = new Wire(suivi.address());
    }

    @TestFactory
    Stream<DynamicTest> eachKindIsRefusedAsItShouldBeAndLeavesNothing() {
        List<Kind> kinds = Kinds.of(new Ground(suivi, wire));
        BadInputReport report = new BadInputReport();
        footprint = new Footprint(suivi.databases());
        return Stream.concat(
                kinds.stream()
                        .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                            Answer answer = wire.send(kind.ask());
                            report.add(kind, answer);
                            List<String> changed = footprint.changed();
                            assertThat(Verdict.of(kind, answer))
                                    .as(answer.text())
                                    .isEmpty();
                            assertThat(changed).isEmpty();
                        })),
                Stream.of(
                        DynamicTest.dynamicTest("every problem is met, and explained", () -> everyProblem(kinds)),
                        DynamicTest.dynamicTest("all are told in the report", report::write)));
    }

    @AfterEach
    void lookNoMore() throws SQLException {
        if (footprint != null) {
            footprint.close();
        }
    }

    private void everyProblem(List<Kind> kinds) {
        Set<String> met = kinds.stream().map(Kind::problem).collect(Collectors.toCollection(TreeSet::new));
        assertThat(kinds.stream().map(Kind::name)).doesNotHaveDuplicates().hasSizeGreaterThan(300);
        assertThat(met).allSatisfy(problem -> assertThat(
                        wire.send(Ask.target("GET", "/problems/" + problem)).status())
                .isEqualTo(200));
        met.addAll(BY_OTHER_MEANS);
        assertThat(met).isEqualTo(Verdict.explained());
    }
}
