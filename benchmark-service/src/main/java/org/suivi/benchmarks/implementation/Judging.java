package org.suivi.benchmarks.implementation;

import java.time.LocalDate;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.index.Judged;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.history.Version;

/** What an index sees of a benchmark on a day. */
final class Judging {

    private Judging() {}

    static Judged of(Ledger ledger, Version<Benchmark> benchmark, LocalDate day) {
        return ledger.holding(benchmark.id(), day)
                .map(holding -> holding.assessment().body())
                .map(held -> Judged.of(held.score(), held.viability()))
                .orElse(Judged.UNASSESSED);
    }
}
