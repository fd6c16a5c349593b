package org.suivi.actors.externalid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;

/**
 * An external id as it is shown.
 *
 * @param certainty whether it held on the day asked for: POSSIBLE within an unsure end; left out of histories
 */
record ExternalIdView(
        String id,
        String actor,
        String scheme,
        String value,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Certainty certainty,

        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static ExternalIdView of(Version<ExternalIdClaim> version, @Nullable Certainty certainty) {
        ExternalIdClaim it = version.body();
        return new ExternalIdView(
                version.id(),
                it.actor(),
                it.scheme(),
                it.value(),
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
