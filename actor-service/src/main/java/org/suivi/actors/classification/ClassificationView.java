package org.suivi.actors.classification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A classification as it is shown. */
record ClassificationView(
        String id,
        String actor,
        Classification.Category category,
        String by,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static ClassificationView of(Version<Classification> version) {
        Classification it = version.body();
        return new ClassificationView(
                version.id(),
                it.actor(),
                it.category(),
                it.by(),
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
