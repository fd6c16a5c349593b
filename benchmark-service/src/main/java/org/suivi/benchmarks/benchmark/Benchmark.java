package org.suivi.benchmarks.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark as recorded.
 *
 * @param instrument the framework's, kept here to filter by
 * @param provision the one it was drawn from
 * @param tags across the themes: gender, youth, …
 * @param regions the areas it is about; none for the whole
 */
public record Benchmark(
        String framework,
        String instrument,
        @Nullable String provision,
        String statement,
        @Nullable String statementFr,
        Theme theme,
        Shape shape,
        Nature nature,
        List<String> tags,
        List<String> regions,
        @Nullable String note) {}
