package org.suivi.actors.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;

/**
 * A classification as it is shown.
 *
 * @param certainty whether it held on the day asked for: POSSIBLE within an unsure end; left out of histories
 */
record ClassificationView(
        String id,
        String actor,
        Classification.Category category,
        String by,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Certainty certainty,

        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static ClassificationView of(Version<Classification> version, @Nullable Certainty certainty) {
        Classification it = version.body();
        return new ClassificationView(
                version.id(),
                it.actor(),
                it.category(),
                it.by(),
                version.validity().from(),
                version.validity().to(),
                certainty,
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
