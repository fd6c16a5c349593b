package org.suivi.benchmarks.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where benchmarks are kept. */
class BenchmarkTable {

    @Produces
    @Singleton
    VersionTable<Benchmark> benchmarks(ObjectMapper json) {
        return VersionTable.ofThings("benchmark", "benchmark", Benchmark.class, json);
    }
}
