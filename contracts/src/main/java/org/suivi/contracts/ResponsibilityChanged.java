package org.suivi.contracts;

/**
 * A version of the claim that an actor answers for a benchmark.
 *
 * @param id the id of the responsibility
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param benchmark the benchmark
 * @param actor the actor
 * @param role OBLIGOR, SUPPORTER, GUARANTOR or MONITOR
 */
@OnlyEverAdded
public record ResponsibilityChanged(String id, int version, Claim claim, String benchmark, String actor, String role)
        implements Message {
    public ResponsibilityChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(benchmark, "benchmark");
        Given.required(actor, "actor");
        Given.required(role, "role");
    }

    @Override
    public String type() {
        return "responsibility.changed.v1";
    }

    @Override
    public String kind() {
        return "responsibility";
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
