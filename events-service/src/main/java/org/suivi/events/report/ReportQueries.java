package org.suivi.events.report;

import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Snapshot;
import org.suivi.security.Caller;

/** Reads reports: the organisation's own, and for readers of exact data those that may be passed on. */
@RequestScoped
class ReportQueries {

    private final Caller caller;

    ReportQueries(Caller caller) {
        this.caller = caller;
    }

    Optional<ReportView> one(Snapshot snapshot, String source, String sourceKey) {
        return query(snapshot, " AND r.source = :source AND r.source_key = :key")
                .bind("source", source)
                .bind("key", sourceKey)
                .map(ReportQueries::read)
                .findOne();
    }

    /** The reports that an incident is projected from. */
    List<ReportView> of(Snapshot snapshot, UUID incident) {
        return query(snapshot, " AND r.incident_id = :incident ORDER BY r.recorded_from, r.id")
                .bind("incident", incident)
                .map(ReportQueries::read)
                .list();
    }

    private Query query(Snapshot snapshot, String condition) {
        return snapshot.bind(snapshot.handle()
                        .createQuery(
                                """
                        SELECT r.id, r.version, r.source, r.source_key, r.revision, r.state, r.incident_id,
                               i.version AS incident_version, r.organisation, r.licence, r.flags, r.collected_at,
                               r.published_on, r.recorded_from, r.reason, r.raw,
                               (SELECT min(first.recorded_from) FROM report first WHERE first.id = r.id) AS received_at
                        FROM report r JOIN incident i ON i.id = r.incident_id
                        WHERE (r.organisation = :organisation OR (:readsExact AND i.pass_on = 'ALL'))
                        """ + " AND " + snapshot.believed("r") + " AND " + snapshot.believed("i") + condition))
                .bind("organisation", caller.organisation())
                .bind("readsExact", caller.readsExact());
    }

    private static ReportView read(ResultSet row, StatementContext context) throws SQLException {
        return new ReportView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("source"),
                row.getString("source_key"),
                row.getObject("revision", Integer.class),
                row.getString("state").equals("RETRACTED"),
                row.getObject("incident_id", UUID.class),
                row.getInt("incident_version"),
                row.getString("organisation"),
                row.getString("licence"),
                List.of((String[]) row.getArray("flags").getArray()),
                instant(row.getTimestamp("collected_at")),
                row.getObject("published_on", LocalDate.class),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("recorded_from").toInstant(),
                row.getString("reason"),
                row.getString("raw"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
