package org.suivi.events.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suivi.events.files.Declaration;
import org.suivi.events.intake.ReportCommand.Reporter;

/**
 * A file and how far it has been taken.
 *
 * @param bytes length of the file as it was received
 * @param bytesRead how much of it has been read
 * @param rowsDone how many of its rows have an outcome
 * @param failure why it cannot be read, for whoever brought it
 */
public record Import(
        UUID id,
        String organisation,
        String author,
        String format,
        ImportMode mode,
        String source,
        @Nullable String licence,
        @Nullable LocalDate accessedOn,
        ImportState state,
        long bytes,
        String sha256,
        long bytesRead,
        long rowsDone,
        Counts counts,
        @Nullable String failure,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** How many rows had which outcome. */
    public record Counts(long created, long unchanged, long updated, long duplicateCandidate, long rejected) {}

    public Declaration declaration() {
        return new Declaration(id.toString(), new Reporter(organisation, author), source, licence, accessedOn);
    }
}
