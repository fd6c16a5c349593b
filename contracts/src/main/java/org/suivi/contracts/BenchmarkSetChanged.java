package org.suivi.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a ranked choice of benchmarks with an owner, a bindingness and a consequence.
 *
 * @param code the immutable code
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param name what it is called
 * @param nameFr the same in French
 * @param owner the organisation that chose them
 * @param bindingness BINDING, POLITICAL or PROPOSED
 * @param consequence what follows when they are met, or not
 * @param instrument the instrument that sets it
 * @param members the benchmarks in their order
 */
@OnlyEverAdded
public record BenchmarkSetChanged(
        String code,
        int version,
        Claim claim,
        String name,
        @Nullable String nameFr,
        String owner,
        String bindingness,
        @Nullable String consequence,
        @Nullable String instrument,
        List<Member> members)
        implements Message {
    /**
     * A benchmark of the set.
     *
     * @param benchmark the benchmark
     * @param rank its place, 1 the first
     * @param text how the set words it
     */
    @OnlyEverAdded
    public record Member(
            String benchmark, int rank, @Nullable String text) {
        public Member {
            Given.required(benchmark, "benchmark");
        }
    }

    public BenchmarkSetChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(name, "name");
        Given.required(owner, "owner");
        Given.required(bindingness, "bindingness");
        members = Given.list(members);
    }

    @Override
    public String type() {
        return "benchmark-set.changed.v1";
    }

    @Override
    public String kind() {
        return "benchmark-set";
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
