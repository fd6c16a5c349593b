package org.suivi.actors.listing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.asof.Validities;
import org.suivi.rest.desk.Codes;

/** A listing as an editor sends it. */
record ListingRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String regime,

        @NotBlank @Size(max = 64) String reference,

        @Schema(description = "The day from which it is listed") @Nullable
        UncertainDate validFrom,

        @Schema(description = "The last day on which it is listed; left out while it is") @Nullable
        UncertainDate validTo,

        @Nullable @Size(max = 2000) String note,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String source,

        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<Listing> toDraft(String actor) {
        return Draft.claim(
                new Listing(actor, regime, reference, note),
                Validities.of(validFrom, validTo),
                new Provenance(source, citation, publishedOn),
                actor,
                regime,
                reference,
                validFrom,
                validTo,
                source,
                citation);
    }
}
