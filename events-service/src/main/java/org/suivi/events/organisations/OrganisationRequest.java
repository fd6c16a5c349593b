package org.suivi.events.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.events.reference.Codes;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;

/** An organisation as it is sent; {@code code} only where it is created. */
record OrganisationRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotBlank @Size(max = 500) String name,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https?://.+", message = "an http or https address is expected")
        String url,

        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<Organisation> toDraft() {
        return Draft.of(new Organisation(name, url, note), new Provenance(source, citation, publishedOn));
    }
}
