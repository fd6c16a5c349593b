package org.suivi.benchmarks.provision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;

/** A provision as an editor sends it. */
record ProvisionRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String parent,

        @Nullable @Size(max = 64) String number,
        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(max = 100_000) String text,
        @Nullable @Size(max = 50) List<@Valid @NotNull ClassificationRequest> classifications,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    record ClassificationRequest(
            @NotBlank @Size(max = 64) String taxonomy,
            @NotBlank @Size(max = 64) String code) {}

    Draft<Provision> toDraft(String instrument) {
        List<Classification> places = classifications == null
                ? List.of()
                : classifications.stream()
                        .map(each -> new Classification(each.taxonomy(), each.code()))
                        .toList();
        return Draft.of(
                new Provision(instrument, parent, number, title, text, places, note),
                new Provenance(source, citation, publishedOn));
    }
}
