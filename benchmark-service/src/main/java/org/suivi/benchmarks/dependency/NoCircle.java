package org.suivi.benchmarks.dependency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.history.Recording;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;
import org.suivi.rest.problems.ProblemException;

/** Refuses a dependency on what is not there, or one that closes a circle; to be asked under the clock. */
@ApplicationScoped
class NoCircle {

    private static final String REACHED = """
            WITH RECURSIVE reached AS (
                SELECT d.benchmark, d.required FROM dependency d
                WHERE d.benchmark = :on AND d.recorded_to = 'infinity' AND d.state = 'ACTIVE'
                UNION
                SELECT d.benchmark, d.required FROM reached r JOIN dependency d ON d.benchmark = r.required
                WHERE d.recorded_to = 'infinity' AND d.state = 'ACTIVE'
            )
            SELECT benchmark, required FROM reached
            """;

    private final VersionTable<Benchmark> benchmarks;

    NoCircle(VersionTable<Benchmark> benchmarks) {
        this.benchmarks = benchmarks;
    }

    /** @throws ProblemException 422 for an unknown benchmark, 409 with the circle */
    void check(Recording recording, Dependency dependency) {
        References.inBody(benchmarks, recording, dependency.on(), "/on");
        List<Circle.Edge> standing = recording
                .handle()
                .createQuery(REACHED)
                .bind("on", dependency.on())
                .map((row, context) -> new Circle.Edge(row.getString("benchmark"), row.getString("required")))
                .list();
        Circle.closedBy(new Circle.Edge(dependency.benchmark(), dependency.on()), standing)
                .ifPresent(circle -> {
                    throw DependencyProblem.DEPENDENCY_CYCLE.because("Each depends on the next: " + circle + ".");
                });
    }
}
