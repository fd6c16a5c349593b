package org.suivi.benchmarks.why;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.why.EvidenceView.IncidentView;
import org.suivi.history.Snapshot;

/**
 * Reads incidents by id from the replica of the reader's audience: a public reader's snapshot holds the public's and nothing else, and
 * what may not be passed on is shown to its own organisation only.
 */
@ApplicationScoped
class IncidentQueries {

    private static final String SQL = """
            SELECT i.id, i.type, i.date_from, i.date_to, i.country, i.area, i.verification, i.deaths_low, i.deaths_best,
                   i.deaths_high
            FROM incident_replica i
            WHERE i.id = ANY (:ids) AND i.state = 'ACTIVE' AND <believed>
              AND (i.pass_on = 'ALL' OR i.organisation = :organisation)
              AND (:publishedBy::date IS NULL OR i.published_on <= :publishedBy::date)
            """;

    Map<String, IncidentView> of(Snapshot snapshot, Collection<String> ids, String organisation) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return snapshot
                .bind(snapshot.handle().createQuery(SQL.replace("<believed>", snapshot.believed("i"))))
                .bindArray("ids", String.class, ids)
                .bind("organisation", organisation)
                .map((row, context) -> read(row))
                .stream()
                .collect(Collectors.toMap(IncidentView::id, Function.identity()));
    }

    private static IncidentView read(ResultSet row) throws SQLException {
        return new IncidentView(
                row.getString("id"),
                row.getString("type"),
                row.getObject("date_from", LocalDate.class),
                row.getObject("date_to", LocalDate.class),
                row.getString("country"),
                row.getString("area"),
                row.getString("verification"),
                number(row, "deaths_low"),
                number(row, "deaths_best"),
                number(row, "deaths_high"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
