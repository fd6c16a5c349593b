package org.suivi.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a benchmark: one observable statement from an instrument, judged within one framework.
 *
 * @param code the immutable code of the benchmark
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param framework the framework whose unit it is
 * @param instrument the instrument that the framework judges
 * @param provision the provision that it was read from
 * @param statement what was promised, in English
 * @param statementFr what was promised, in French
 * @param theme ELECTIONS, DDR, DECENTRALIZATION and others
 * @param shape DELIVERABLE, CONTINUOUS, PROHIBITION or THRESHOLD
 * @param nature COMMITMENT, TASK, MEASURE or CONDITION
 * @param tags what cuts across themes, such as gender
 * @param regions the areas that it is about; empty for the whole country
 */
@OnlyEverAdded
public record BenchmarkChanged(
        String code,
        int version,
        Claim claim,
        String framework,
        String instrument,
        @Nullable String provision,
        String statement,
        @Nullable String statementFr,
        String theme,
        String shape,
        String nature,
        List<String> tags,
        List<String> regions)
        implements Message {
    public BenchmarkChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(framework, "framework");
        Given.required(instrument, "instrument");
        Given.required(statement, "statement");
        Given.required(theme, "theme");
        Given.required(shape, "shape");
        Given.required(nature, "nature");
        tags = Given.list(tags);
        regions = Given.list(regions);
    }

    @Override
    public String type() {
        return "benchmark.changed.v1";
    }

    @Override
    public String kind() {
        return "benchmark";
    }

    @Override
    public String id() {
        return code;
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARKS;
    }
}
