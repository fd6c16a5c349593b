package org.suivi.benchmarks.benchmark;

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

/** A benchmark as an editor sends it; {@code code} only where it is created. */
record BenchmarkRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String framework,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String provision,

        @NotBlank @Size(max = 2000) String statement,
        @Nullable @Size(max = 2000) String statementFr,
        @NotNull Theme theme,
        @NotNull Shape shape,
        @NotNull Nature nature,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> tags,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> regions,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /** @param instrument the framework's */
    Draft<Benchmark> toDraft(String instrument) {
        return Draft.of(
                new Benchmark(
                        framework,
                        instrument,
                        provision,
                        statement,
                        statementFr,
                        theme,
                        shape,
                        nature,
                        tags == null ? List.of() : tags,
                        regions == null ? List.of() : regions,
                        note),
                new Provenance(source, citation, publishedOn));
    }
}
