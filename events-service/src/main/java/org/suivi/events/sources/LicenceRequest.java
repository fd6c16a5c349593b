package org.suivi.events.sources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.events.reference.Codes;
import org.suivi.events.terms.PassOn;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;

/** A licence as it is sent; {@code code} only where it is created. */
record LicenceRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotNull PassOn passOn,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https?://.+", message = "an http or https address is expected")
        String url,

        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<Licence> toDraft() {
        return Draft.of(new Licence(name, url, passOn, note), new Provenance(source, citation, publishedOn));
    }
}
