package org.suivi.benchmarks.published;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;

/** A published figure as an editor sends it. */
record PublishedFigureRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String organisation,

        @NotBlank @Size(max = 64) String measure,
        @NotNull BigDecimal value,
        PublishedFigure.@Nullable Counts counts,
        @NotNull LocalDate date,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String framework,

        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<PublishedFigure> toDraft(String instrument) {
        PublishedFigure figure =
                new PublishedFigure(instrument, organisation, measure, value, counts, date, framework, note);
        String key = String.join("|", instrument, organisation, measure, String.valueOf(framework), date.toString());
        return new Draft<>(figure, Validity.ALWAYS, new Provenance(source, citation, publishedOn), key);
    }
}
