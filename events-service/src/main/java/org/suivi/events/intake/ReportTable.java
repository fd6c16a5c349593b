package org.suivi.events.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.events.reference.RowJson;
import org.suivi.history.By;
import org.suivi.history.Recording;
import org.suivi.history.Together;
import org.suivi.history.Together.Answer;

/** The versions of reports, as received. */
public final class ReportTable {

    private ReportTable() {}

    /** The present reports under these keys, and the version that their incidents have by now. */
    static Map<SourceKey, KnownReport> present(Handle handle, Collection<SourceKey> keys) {
        Together asked = new Together(handle);
        Answer<KnownReport> present = present(asked, keys);
        asked.send();
        return byKey(present.rows());
    }

    // keys as one document, whose length the planner does not weigh: else it plans this anew each time, which takes
    // longer than to do it
    /** The same, asked together with others. */
    static Answer<KnownReport> present(Together asked, Collection<SourceKey> keys) {
        return asked.ask("""
                SELECT r.id, r.version, r.source, r.source_key, r.revision, r.content_hash, r.incident_id,
                       r.state = 'RETRACTED' AS retracted, i.version AS incident_version,
                       ARRAY(SELECT e.content_hash FROM report e WHERE e.id = r.id AND e.version < r.version)
                           AS earlier_hashes
                FROM json_to_recordset(?::json) AS asked (source text, key text)
                JOIN report r ON r.source = asked.source AND r.source_key = asked.key
                JOIN incident i ON i.id = r.incident_id AND i.recorded_to = 'infinity'
                WHERE r.recorded_to = 'infinity'
                """, ReportTable::known, RowJson.rows(keys));
    }

    /** A map that may be asked for null: a report without a key is never known. */
    static Map<SourceKey, KnownReport> byKey(List<KnownReport> reports) {
        Map<SourceKey, KnownReport> byKey = new HashMap<>();
        reports.forEach(it -> byKey.put(it.key(), it));
        return byKey;
    }

    private static KnownReport known(ResultSet row) throws SQLException {
        return new KnownReport(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new SourceKey(row.getString("source"), row.getString("source_key")),
                row.getObject("revision", Integer.class),
                row.getString("content_hash"),
                row.getObject("incident_id", UUID.class),
                row.getInt("incident_version"),
                row.getBoolean("retracted"),
                new HashSet<>(List.of((String[]) row.getArray("earlier_hashes").getArray())));
    }

    /** Writes new versions, closing those before them. */
    static void write(Recording recording, List<ReportRow> rows) {
        List<UUID> superseded =
                rows.stream().filter(it -> it.version() > 1).map(ReportRow::id).toList();
        if (!superseded.isEmpty()) {
            close(recording, superseded);
        }
        recording.write("""
                INSERT INTO report (id, version, source, source_key, revision, content_hash, incident_id, state, organisation,
                  licence, licence_told, sensitivity_told, import_id, flags, collected_at, published_on, account, raw, recorded_from,
                  recorded_by, author)
                SELECT id, version, source, source_key, revision, content_hash, incident_id, 'ACTIVE', organisation,
                  licence, licence_told, sensitivity_told, import_id, flags, collected_at, published_on, account, raw, ?::timestamptz,
                  recorded_by, author
                FROM json_to_recordset(?::json) AS r (id uuid, version int, source text, source_key text, revision int,
                  content_hash text, incident_id uuid, organisation text, licence text, licence_told text, sensitivity_told text,
                  import_id text, flags text[], collected_at timestamptz, published_on date, account json, raw json,
                  recorded_by text, author text)
                """, recording.stamp(), RowJson.rows(rows));
    }

    /** Closes a report and says in a last version that it was taken back, and why. */
    static void retract(Recording recording, KnownReport report, By by) {
        close(recording, List.of(report.id()));
        recording
                .handle()
                .createUpdate("""
                        INSERT INTO report (id, version, source, source_key, revision, content_hash, incident_id, state, organisation,
                          licence, licence_told, sensitivity_told, import_id, flags, collected_at, published_on, account, raw, recorded_from, recorded_by, author, reason)
                        SELECT id, version + 1, source, source_key, revision, content_hash, incident_id, 'RETRACTED', organisation,
                          licence, licence_told, sensitivity_told, import_id, flags, collected_at, published_on, account, raw, :stamp, :by, :author, :reason
                        FROM report WHERE id = :id AND version = :version
                        """)
                .bind("stamp", recording.stamp())
                .bind("by", by.organisation())
                .bind("author", by.subject())
                .bind("reason", by.reason())
                .bind("id", report.id())
                .bind("version", report.version())
                .execute();
    }

    private static void close(Recording recording, List<UUID> ids) {
        recording.write(
                "UPDATE report SET recorded_to = ? WHERE id = ANY (?) AND recorded_to = 'infinity'",
                recording.stamp(),
                ids.toArray(UUID[]::new));
    }

    /** Under which name a source keeps its report. */
    record SourceKey(String source, String key) {}

    /**
     * What a further report under the same key is compared with.
     *
     * @param earlierHashes what its source said before, version by version
     */
    record KnownReport(
            UUID id,
            int version,
            SourceKey key,
            @Nullable Integer revision,
            String contentHash,
            UUID incident,
            int incidentVersion,
            boolean retracted,
            Set<String> earlierHashes) {}

    /** A version to be written. */
    record ReportRow(
            UUID id,
            int version,
            String source,
            String sourceKey,
            @Nullable Integer revision,
            String contentHash,
            UUID incidentId,
            String organisation,
            String licence,
            @Nullable String licenceTold,
            @Nullable String sensitivityTold,
            @Nullable String importId,
            List<String> flags,
            @Nullable Instant collectedAt,
            @Nullable LocalDate publishedOn,
            @JsonRawValue String account,
            @JsonRawValue String raw,
            String recordedBy,
            String author) {}
}
