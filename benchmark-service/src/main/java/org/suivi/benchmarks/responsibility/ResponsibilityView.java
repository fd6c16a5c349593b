package org.suivi.benchmarks.responsibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A responsibility as it is shown. */
record ResponsibilityView(
        String id,
        String benchmark,
        String actor,
        ResponsibilityRole role,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static ResponsibilityView of(Version<Responsibility> version) {
        Responsibility it = version.body();
        return new ResponsibilityView(
                version.id(),
                it.benchmark(),
                it.actor(),
                it.role(),
                version.validity().from(),
                version.validity().to(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
