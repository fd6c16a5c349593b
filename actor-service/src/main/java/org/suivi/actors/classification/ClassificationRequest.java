package org.suivi.actors.classification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.classification.Classification.Category;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.asof.Validities;
import org.suivi.rest.desk.Codes;

/** A classification as an editor sends it. */
record ClassificationRequest(
        @NotNull Category category,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String by,

        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable @Size(max = 2000) String note,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String source,

        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<Classification> toDraft(String actor) {
        return Draft.claim(
                new Classification(actor, category, by, note),
                Validities.of(validFrom, validTo),
                new Provenance(source, citation, publishedOn),
                actor,
                category,
                by,
                validFrom,
                validTo,
                source,
                citation);
    }
}
