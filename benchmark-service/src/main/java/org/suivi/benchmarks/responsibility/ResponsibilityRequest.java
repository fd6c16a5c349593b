package org.suivi.benchmarks.responsibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.asof.Validities;
import org.suivi.rest.desk.Codes;

/** A responsibility as an editor sends it. */
record ResponsibilityRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String actor,

        @NotNull ResponsibilityRole role,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<Responsibility> toDraft(String benchmark) {
        String key = String.join("|", benchmark, actor, role.name(), String.valueOf(validFrom));
        return new Draft<>(
                new Responsibility(benchmark, actor, role, note),
                Validities.of(validFrom, validTo),
                new Provenance(source, citation, publishedOn),
                key);
    }
}
