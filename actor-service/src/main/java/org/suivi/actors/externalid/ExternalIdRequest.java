package org.suivi.actors.externalid;

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

/** An external id as an editor sends it. */
record ExternalIdRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String scheme,

        @NotBlank @Size(max = 500) String value,

        @Schema(description = "The first day on which the list meant this actor by it") @Nullable
        UncertainDate validFrom,

        @Schema(description = "The last") @Nullable UncertainDate validTo,

        @Schema(description = "Where the outside id joins or divides what is one here") @Nullable @Size(max = 2000)
        String note,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String source,

        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<ExternalIdClaim> toDraft(String actor) {
        return new ExternalIdClaim(actor, scheme, value, note)
                .claimed(Validities.of(validFrom, validTo), new Provenance(source, citation, publishedOn));
    }
}
