package org.suivi.benchmarks.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A recommendation as it is shown. */
record RecommendationView(
        String id,
        String instrument,
        String by,
        String addressee,
        String text,
        @Nullable String textFr,
        UncertainDate date,
        @Nullable UncertainDate due,
        @Nullable String followUp,
        @Nullable String benchmark,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static RecommendationView of(Version<Recommendation> version) {
        Recommendation it = version.body();
        return new RecommendationView(
                version.id(),
                it.instrument(),
                it.by(),
                it.addressee(),
                it.text(),
                it.textFr(),
                it.date(),
                it.due(),
                it.followUp(),
                it.benchmark(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
