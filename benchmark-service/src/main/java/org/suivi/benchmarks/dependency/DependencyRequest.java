package org.suivi.benchmarks.dependency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;

/** A dependency as an editor sends it; {@code on} comes first. */
record DependencyRequest(
        @NotNull DependencyType type,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String on,

        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /** A benchmark depends on another in one way only once. */
    Draft<Dependency> toDraft(String benchmark) {
        return Draft.claim(
                new Dependency(benchmark, type, on, reason, note),
                Validity.ALWAYS,
                new Provenance(source, citation, publishedOn),
                benchmark,
                type,
                on);
    }
}
