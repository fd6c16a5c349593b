package org.suivi.benchmarks.value;

import java.util.List;
import java.util.Map;

/**
 * The indicators of some benchmarks.
 *
 * @param byBenchmark none for a benchmark without any
 * @param leftOutUndated how many measurements and incidents {@code publishedBy} left out
 */
public record Summaries(Map<String, List<IndicatorSummary>> byBenchmark, int leftOutUndated) {

    /** Those of one benchmark. */
    public List<IndicatorSummary> of(String benchmark) {
        return byBenchmark.getOrDefault(benchmark, List.of());
    }
}
