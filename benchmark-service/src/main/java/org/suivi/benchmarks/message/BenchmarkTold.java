package org.suivi.benchmarks.message;

import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.deadline.Deadline;
import org.suivi.benchmarks.responsibility.Responsibility;
import org.suivi.contracts.BenchmarkChanged;
import org.suivi.contracts.DeadlineChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.ResponsibilityChanged;
import org.suivi.history.Version;

/** A benchmark, and what hangs on it, as messages. */
final class BenchmarkTold {

    private BenchmarkTold() {}

    static Message of(Version<?> version) {
        return switch (version.body()) {
            case Benchmark it -> benchmark(version, it);
            case Responsibility it -> responsibility(version, it);
            case Deadline it -> deadline(version, it);
            default -> throw new IllegalArgumentException("no message about this");
        };
    }

    private static Message benchmark(Version<?> version, Benchmark it) {
        return new BenchmarkChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.framework(),
                it.instrument(),
                it.provision(),
                it.statement(),
                it.statementFr(),
                it.theme().name(),
                it.shape().name(),
                it.nature().name(),
                it.tags(),
                it.regions());
    }

    private static Message responsibility(Version<?> version, Responsibility it) {
        return new ResponsibilityChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.benchmark(),
                it.actor(),
                it.role().name());
    }

    private static Message deadline(Version<?> version, Deadline it) {
        return new DeadlineChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.benchmark(),
                it.type().name(),
                it.due(),
                it.text(),
                it.fixedBy(),
                it.basis().name(),
                it.since());
    }
}
