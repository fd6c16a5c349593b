package org.suivi.benchmarks.set;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where sets are kept. */
class BenchmarkSetTable {

    @Produces
    @Singleton
    VersionTable<BenchmarkSet> sets(ObjectMapper json) {
        return VersionTable.ofThings("benchmark_set", "benchmark-set", BenchmarkSet.class, json);
    }
}
