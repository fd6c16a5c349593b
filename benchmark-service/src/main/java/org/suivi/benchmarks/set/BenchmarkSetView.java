package org.suivi.benchmarks.set;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A set as it is shown, its members by rank. */
record BenchmarkSetView(
        String code,
        String name,
        @Nullable String nameFr,
        String owner,
        Bindingness bindingness,
        @Nullable String consequence,
        @Nullable String instrument,
        List<BenchmarkSet.Member> members,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static BenchmarkSetView of(Version<BenchmarkSet> version) {
        BenchmarkSet it = version.body();
        return new BenchmarkSetView(
                version.id(),
                it.name(),
                it.nameFr(),
                it.owner(),
                it.bindingness(),
                it.consequence(),
                it.instrument(),
                it.ranked(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
