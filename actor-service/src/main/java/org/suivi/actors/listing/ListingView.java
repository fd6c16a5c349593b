package org.suivi.actors.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;

/**
 * A listing as it is shown.
 *
 * @param certainty whether it held on the day asked for: POSSIBLE within an unsure end; left out of histories
 */
record ListingView(
        String id,
        String actor,
        String regime,
        String reference,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Certainty certainty,

        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static ListingView of(Version<Listing> version, @Nullable Certainty certainty) {
        Listing it = version.body();
        return new ListingView(
                version.id(),
                it.actor(),
                it.regime(),
                it.reference(),
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
