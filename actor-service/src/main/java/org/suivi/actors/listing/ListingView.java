package org.suivi.actors.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A listing as it is shown. */
record ListingView(
        String id,
        String actor,
        String regime,
        String reference,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static ListingView of(Version<Listing> version) {
        Listing it = version.body();
        return new ListingView(
                version.id(),
                it.actor(),
                it.regime(),
                it.reference(),
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
