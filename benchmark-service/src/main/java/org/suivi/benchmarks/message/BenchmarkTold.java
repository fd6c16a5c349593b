package org.suivi.benchmarks.message;

import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.deadline.Deadline;
import org.suivi.benchmarks.dependency.Dependency;
import org.suivi.benchmarks.responsibility.Responsibility;
import org.suivi.benchmarks.set.BenchmarkSet;
import org.suivi.contracts.BenchmarkChanged;
import org.suivi.contracts.BenchmarkSetChanged;
import org.suivi.contracts.DeadlineChanged;
import org.suivi.contracts.DependencyChanged;
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
            case Dependency it -> dependency(version, it);
            case BenchmarkSet it -> set(version, it);
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

    private static Message dependency(Version<?> version, Dependency it) {
        return new DependencyChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.benchmark(),
                it.type().name(),
                it.on(),
                it.reason());
    }

    private static Message set(Version<?> version, BenchmarkSet it) {
        return new BenchmarkSetChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.name(),
                it.nameFr(),
                it.owner(),
                it.bindingness().name(),
                it.consequence(),
                it.instrument(),
                it.ranked().stream()
                        .map(each -> new BenchmarkSetChanged.Member(each.benchmark(), each.rank(), each.text()))
                        .toList());
    }
}
