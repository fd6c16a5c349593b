package org.suivi.events.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.events.files.RowIssue;
import org.suivi.history.Recording;

/** How far each import has come, and what became of its rows; written under the clock, which moves with every step. */
@ApplicationScoped
public class ImportTable {
    /** The kind whose clock moves with every step of any import, so that answers about them are known to be old. */
    public static final String KIND = "import";

    /** The clock that moves with the imports of one organisation alone. */
    public static String clockOf(String organisation) {
        return "import-of-" + organisation;
    }

    private final ObjectMapper json;

    ImportTable(ObjectMapper json) {
        this.json = json;
    }

    public void insert(Recording recording, ImportOrder command, UUID id, long bytes, String sha256) {
        recording
                .handle()
                .createUpdate("""
                        INSERT INTO import (id, organisation, author, format, mode, source, licence, accessed_on, state,
                          bytes, sha256)
                        VALUES (:id, :organisation, :author, :format, :mode, :source, :licence, :accessedOn, 'RECEIVED',
                          :bytes, :sha256)
                        """)
                .bind("id", id)
                .bind("organisation", command.organisation())
                .bind("author", command.author())
                .bind("format", command.format())
                .bind("mode", command.mode().name())
                .bind("source", command.source())
                .bind("licence", command.licence())
                .bind("accessedOn", command.accessedOn())
                .bind("bytes", bytes)
                .bind("sha256", sha256)
                .execute();
        moved(recording, id);
    }

    public Optional<Import> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM import WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Those that are not done, the first received first. */
    public List<Import> unfinished(Handle handle) {
        return handle.createQuery(
                        "SELECT * FROM import WHERE state IN ('RECEIVED', 'RUNNING') ORDER BY received_at, id")
                .map((row, context) -> read(row))
                .list();
    }

    /** Those of these that are done or failed. */
    public List<UUID> over(Handle handle, Collection<UUID> ids) {
        return handle.createQuery("SELECT id FROM import WHERE id = ANY (:ids) AND state IN ('DONE', 'FAILED')")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list();
    }

    /**
     * Notes that somebody works on it.
     *
     * @throws TakenElsewhereException when it was finished since it was chosen
     */
    public void started(Recording recording, UUID id) {
        int started = recording.handle().createUpdate("""
                        UPDATE import SET state = 'RUNNING', started_at = coalesce(started_at, clock_timestamp())
                        WHERE id = :id AND state NOT IN ('DONE', 'FAILED')
                        """).bind("id", id).execute();
        if (started == 0) {
            throw new TakenElsewhereException(id, 0);
        }
        moved(recording, id);
    }

    /**
     * Notes what became of the rows that follow the first {@code before}.
     *
     * @throws TakenElsewhereException when somebody else has gone on with this import; the whole transaction must fall then
     */
    public void progressed(Recording recording, UUID id, long before, long bytesRead, List<RowResult> results) {
        int moved = recording
                .handle()
                .createUpdate("""
                        UPDATE import SET rows_done = rows_done + :rows, bytes_read = :bytesRead,
                          created = created + :created, unchanged = unchanged + :unchanged, updated = updated + :updated,
                          duplicates = duplicates + :duplicates, rejected = rejected + :rejected
                        WHERE id = :id AND rows_done = :before AND state = 'RUNNING'
                        """)
                .bind("rows", results.size())
                .bind("bytesRead", bytesRead)
                .bind("created", count(results, RowOutcome.CREATED))
                .bind("unchanged", count(results, RowOutcome.UNCHANGED))
                .bind("updated", count(results, RowOutcome.UPDATED))
                .bind("duplicates", count(results, RowOutcome.DUPLICATE_CANDIDATE))
                .bind("rejected", count(results, RowOutcome.REJECTED))
                .bind("id", id)
                .bind("before", before)
                .execute();
        if (moved != 1) {
            throw new TakenElsewhereException(id, before);
        }
        insertRows(recording.handle(), id, results);
        moved(recording, id);
    }

    private void insertRows(Handle handle, UUID id, List<RowResult> results) {
        handle.createUpdate("""
                        INSERT INTO import_row (import_id, row_number, line, outcome, source_key, incident, report, errors, warnings)
                        SELECT :id, r.row_number, r.line, r.outcome, r.source_key, r.incident, r.report, r.errors::jsonb, r.warnings::jsonb
                        FROM unnest(:rows, :lines, :outcomes, :keys, :incidents, :reports, :errors, :warnings)
                          AS r (row_number, line, outcome, source_key, incident, report, errors, warnings)
                        """)
                .bind("id", id)
                .bindArray(
                        "rows", Long.class, results.stream().map(RowResult::row).toList())
                .bindArray(
                        "lines",
                        Long.class,
                        results.stream().map(RowResult::line).toList())
                .bindArray(
                        "outcomes",
                        String.class,
                        results.stream().map(it -> it.outcome().word()).toList())
                .bindArray(
                        "keys",
                        String.class,
                        results.stream().map(RowResult::sourceKey).toList())
                .bindArray(
                        "incidents",
                        String.class,
                        results.stream().map(RowResult::incident).toList())
                .bindArray(
                        "reports",
                        String.class,
                        results.stream().map(RowResult::report).toList())
                .bindArray(
                        "errors",
                        String.class,
                        results.stream().map(it -> write(it.errors())).toList())
                .bindArray(
                        "warnings",
                        String.class,
                        results.stream().map(it -> write(it.warnings())).toList())
                .execute();
    }

    public void finished(Recording recording, UUID id) {
        recording.handle().createUpdate("""
                        UPDATE import SET state = 'DONE', bytes_read = bytes, finished_at = clock_timestamp()
                        WHERE id = :id AND state = 'RUNNING'
                        """).bind("id", id).execute();
        moved(recording, id);
    }

    public void failed(Recording recording, UUID id, String why) {
        recording.handle().createUpdate("""
                        UPDATE import SET state = 'FAILED', failure = :why, finished_at = clock_timestamp()
                        WHERE id = :id AND state IN ('RECEIVED', 'RUNNING')
                        """).bind("id", id).bind("why", why).execute();
        moved(recording, id);
    }

    /** Its organisation's clock, and that of who sees all: nobody else learns that there is one. */
    private static void moved(Recording recording, UUID id) {
        recording.moved(KIND);
        recording.moved(recording
                .handle()
                .createQuery("SELECT organisation FROM import WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> clockOf(row.getString("organisation")))
                .one());
    }

    private static long count(List<RowResult> results, RowOutcome outcome) {
        return results.stream().filter(it -> it.outcome() == outcome).count();
    }

    private String write(List<RowIssue> issues) {
        try {
            return json.writeValueAsString(issues);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("issues of a row cannot be written", e);
        }
    }

    private static Import read(ResultSet row) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("author"),
                row.getString("format"),
                ImportMode.valueOf(row.getString("mode")),
                row.getString("source"),
                row.getString("licence"),
                row.getObject("accessed_on", LocalDate.class),
                ImportState.valueOf(row.getString("state")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getLong("bytes_read"),
                row.getLong("rows_done"),
                new Import.Counts(
                        row.getLong("created"),
                        row.getLong("unchanged"),
                        row.getLong("updated"),
                        row.getLong("duplicates"),
                        row.getLong("rejected")),
                row.getString("failure"),
                row.getTimestamp("received_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
