package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A version of the claim that a benchmark depends on another.
 *
 * @param id the id
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param benchmark the benchmark that depends
 * @param dependencyType REQUIRES, BEFORE or ENABLES
 * @param on the benchmark that comes first
 * @param reason why it does
 */
@OnlyEverAdded
public record DependencyChanged(
        String id,
        int version,
        Claim claim,
        String benchmark,
        @JsonProperty("type") String dependencyType,
        String on,
        String reason)
        implements Message {
    public DependencyChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(benchmark, "benchmark");
        Given.required(dependencyType, "type");
        Given.required(on, "on");
        Given.required(reason, "reason");
    }

    @Override
    public String type() {
        return "dependency.changed.v1";
    }

    @Override
    public String kind() {
        return "dependency";
    }

    @Override
    public String key() {
        return benchmark;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARKS;
    }
}
