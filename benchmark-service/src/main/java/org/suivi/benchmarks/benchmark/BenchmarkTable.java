package org.suivi.benchmarks.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.Recorder;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;

/** Where benchmarks are kept. */
class BenchmarkTable {

    @Produces
    @Singleton
    VersionTable<Benchmark> benchmarks(ObjectMapper json) {
        return VersionTable.ofThings("benchmark", "benchmark", Benchmark.class, json);
    }

    @Produces
    @Singleton
    Register<Benchmark> register(Recorder recorder, VersionTable<Benchmark> benchmarks) {
        return new Register<>(recorder, benchmarks);
    }
}
