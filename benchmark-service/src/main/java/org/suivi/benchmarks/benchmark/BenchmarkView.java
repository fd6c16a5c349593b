package org.suivi.benchmarks.benchmark;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A benchmark as it is shown. How far it is stands under {@code /benchmarks/{code}/status}. */
public record BenchmarkView(
        String code,
        String framework,
        String instrument,
        @Nullable String provision,
        String statement,
        @Nullable String statementFr,
        Theme theme,
        Shape shape,
        Nature nature,
        List<String> tags,
        List<String> regions,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    /** Shows a version. */
    public static BenchmarkView of(Version<Benchmark> version) {
        Benchmark it = version.body();
        return new BenchmarkView(
                version.id(),
                it.framework(),
                it.instrument(),
                it.provision(),
                it.statement(),
                it.statementFr(),
                it.theme(),
                it.shape(),
                it.nature(),
                it.tags(),
                it.regions(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
