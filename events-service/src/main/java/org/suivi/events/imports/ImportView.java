package org.suivi.events.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suivi.events.progress.Import;
import org.suivi.events.progress.ImportState;

/** An import as it is shown. */
record ImportView(
        String id,
        String format,
        String mode,
        String source,
        @Nullable String licence,
        @Nullable LocalDate accessedOn,
        ImportState state,
        Import.Counts counts,
        Progress progress,
        String sha256,
        @Nullable String failure,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * How far it is.
     *
     * @param rows how many have an outcome
     * @param percent of the file's bytes that were read
     */
    record Progress(long rows, long bytesRead, long bytes, int percent) {}

    static ImportView of(Import it) {
        return new ImportView(
                it.id().toString(),
                it.format(),
                it.mode().name().toLowerCase(Locale.ROOT),
                it.source(),
                it.licence(),
                it.accessedOn(),
                it.state(),
                it.counts(),
                new Progress(it.rowsDone(), it.bytesRead(), it.bytes(), (int)
                        (100 * it.bytesRead() / Math.max(it.bytes(), 1))),
                it.sha256(),
                it.failure(),
                it.receivedAt(),
                it.startedAt(),
                it.finishedAt());
    }
}
