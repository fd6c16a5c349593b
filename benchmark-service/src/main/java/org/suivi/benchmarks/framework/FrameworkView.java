package org.suivi.benchmarks.framework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A framework as it is shown. */
record FrameworkView(
        String code,
        String instrument,
        String organisation,
        String name,
        Unit unit,
        String scale,
        JudgingPeriod period,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static FrameworkView of(Version<Framework> version) {
        Framework it = version.body();
        return new FrameworkView(
                version.id(),
                it.instrument(),
                it.organisation(),
                it.name(),
                it.unit(),
                it.scale(),
                it.period(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
