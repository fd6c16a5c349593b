package org.suivi.benchmarks.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;

/** A recommendation as an editor sends it. */
record RecommendationRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String by,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String addressee,

        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 4000) String textFr,
        @NotNull UncertainDate date,
        @Nullable UncertainDate due,
        @Nullable @Size(max = 4000) String followUp,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String benchmark,

        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /** The same organisation asks the same of the same actor on a day only once. */
    Draft<Recommendation> toDraft(String instrument) {
        return Draft.claim(
                new Recommendation(instrument, by, addressee, text, textFr, date, due, followUp, benchmark, note),
                Validity.ALWAYS,
                new Provenance(source, citation, publishedOn),
                instrument,
                by,
                addressee,
                date,
                // a key of the index has to be short
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
}
