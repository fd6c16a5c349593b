package org.suivi.events.sources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.events.reference.Codes;
import org.suivi.events.terms.Sensitivity;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;

/** A source as it is sent; {@code code} only where it is created. */
record SourceRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 64) String organisation,
        @NotBlank @Size(max = 64) String licence,
        @Nullable Sensitivity defaultSensitivity,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https?://.+", message = "an http or https address is expected")
        String url,

        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<Source> toDraft() {
        // whoever says nothing of the danger in his reports is taken to mean that there is some
        Sensitivity sensitivity = defaultSensitivity == null ? Sensitivity.RESTRICTED : defaultSensitivity;
        return Draft.of(
                new Source(name, organisation, licence, sensitivity, url, note),
                new Provenance(source, citation, publishedOn));
    }
}
