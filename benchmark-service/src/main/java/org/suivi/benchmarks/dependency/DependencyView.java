package org.suivi.benchmarks.dependency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A dependency as it is shown. */
public record DependencyView(
        String id,
        String benchmark,
        DependencyType type,
        String on,
        String reason,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    /** Shows a version. */
    public static DependencyView of(Version<Dependency> version) {
        Dependency it = version.body();
        return new DependencyView(
                version.id(),
                it.benchmark(),
                it.type(),
                it.on(),
                it.reason(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
