package org.suivi.benchmarks.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;

/** A framework as an editor sends it; {@code code} only where it is created. */
record FrameworkRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String instrument,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String organisation,

        @NotBlank @Size(max = 500) String name,
        @NotNull Unit unit,

        @Nullable @Pattern(regexp = "0-3", message = "0-3 is expected: the scale that scores are given on")
        String scale,

        @NotNull JudgingPeriod period,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<Framework> toDraft() {
        return Draft.of(
                new Framework(instrument, organisation, name, unit, "0-3", period, note),
                new Provenance(source, citation, publishedOn));
    }
}
