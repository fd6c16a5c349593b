package org.suivi.benchmarks.set;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of benchmarks as recorded.
 *
 * @param owner the organisation that chose them
 * @param consequence what follows when they are met, or are not
 * @param instrument the one that sets it
 * @param members in the order in which they were sent
 */
public record BenchmarkSet(
        String name,
        @Nullable String nameFr,
        String owner,
        Bindingness bindingness,
        @Nullable String consequence,
        @Nullable String instrument,
        List<Member> members,
        @Nullable String note) {

    /**
     * A benchmark of a set.
     *
     * @param rank 1 the first; several may share one
     * @param text how the set words it
     */
    public record Member(
            String benchmark, int rank, @Nullable String text) {}

    /** The members by rank, those of one rank by code. */
    public List<Member> ranked() {
        return members.stream()
                .sorted(Comparator.comparingInt(Member::rank).thenComparing(Member::benchmark))
                .toList();
    }
}
