package org.suivi.events.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.suivi.events.actors.Involved;
import org.suivi.events.reference.RowJson;
import org.suivi.history.Recording;

/** The versions of incidents with their involvement, exact or as the public reads them: many rows by one statement a table. */
public final class IncidentTable {

    public static final IncidentTable EXACT = new IncidentTable("incident", "involvement", "");
    public static final IncidentTable PUBLIC =
            new IncidentTable("incident_public", "involvement_public", ", owner, rendered_from, withdrawn ");

    private final String incidents;
    private final String involvement;
    private final String ofPublic;

    private IncidentTable(String incidents, String involvement, String ofPublic) {
        this.incidents = incidents;
        this.involvement = involvement;
        this.ofPublic = ofPublic;
    }

    /** The present versions of those that there are. */
    public Map<UUID, Incident> present(Handle handle, Collection<UUID> ids) {
        Map<UUID, Incident> found = new HashMap<>();
        handle.createQuery("SELECT id, version, document, recorded_from, recorded_by, reason FROM " + incidents
                        + " WHERE id = ANY (:ids) AND recorded_to = 'infinity'")
                .bindArray("ids", UUID.class, ids)
                .map(IncidentTable::read)
                .forEach(it -> found.put(it.id(), it));
        return found;
    }

    /** One version of each of these, whatever came after it. */
    public List<Incident> versions(Handle handle, List<UUID> ids, List<Integer> versions) {
        return handle.createQuery("SELECT id, version, document, recorded_from, recorded_by, reason FROM " + incidents
                        + " JOIN unnest(:ids, :versions) AS asked (id, version) USING (id, version)")
                .bindArray("ids", UUID.class, ids)
                .bindArray("versions", Integer.class, versions)
                .map(IncidentTable::read)
                .list();
    }

    /** The first version that there is of each: for the public, where what was shown before may have been withdrawn. */
    Map<UUID, Integer> firstVersions(Handle handle, Collection<UUID> ids) {
        Map<UUID, Integer> first = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery(
                            "SELECT id, min(version) AS first FROM " + incidents + " WHERE id = ANY (:ids) GROUP BY id")
                    .bindArray("ids", UUID.class, ids)
                    .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getInt("first")))
                    .forEach(it -> first.put(it.getKey(), it.getValue()));
        }
        return first;
    }

    /** Writes new versions, closing those before them; all who read the kind may know of them. */
    public void write(Recording recording, String kind, List<IncidentRow> rows, Map<UUID, List<Involved>> involved) {
        write(recording, kind, rows, involved, id -> Set.of(kind));
    }

    /**
     * The same.
     *
     * @param clocks those that the new version of an incident moves
     */
    void write(
            Recording recording,
            String kind,
            List<IncidentRow> rows,
            Map<UUID, List<Involved>> involved,
            Function<UUID, Set<String>> clocks) {
        if (rows.isEmpty()) {
            return;
        }
        List<UUID> superseded = rows.stream()
                .filter(it -> it.version() > 1)
                .map(IncidentRow::id)
                .toList();
        close(recording, superseded);
        insert(recording, rows);
        insertInvolved(recording, rows, involved);
        rows.forEach(it -> recording.changed(kind, it.id().toString(), it.version(), clocks.apply(it.id())));
    }

    private void close(Recording recording, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        for (String table : List.of(
                incidents + " SET recorded_to = ? WHERE id", involvement + " SET recorded_to = ? WHERE incident_id")) {
            recording.write(
                    "UPDATE " + table + " = ANY (?) AND recorded_to = 'infinity'",
                    recording.stamp(),
                    ids.toArray(UUID[]::new));
        }
    }

    private void insert(Recording recording, List<IncidentRow> rows) {
        recording.write(
                "INSERT INTO " + incidents + """
                 (id, version, type, date_from, date_to, date_precision, place, place_precision, country, area, method,
                  deaths_low, deaths_best, deaths_high, harmed, violates, verification, sensitivity, pass_on,
                  organisation, source, published_on, words, document, recorded_from, recorded_by, author, reason
                """ + ofPublic + """
                )
                SELECT id, version, type, date_from, date_to, date_precision, point(lon, lat), place_precision, country,
                  area, method, deaths_low, deaths_best, deaths_high, harmed, violates, verification, sensitivity,
                  pass_on, organisation, source, published_on, to_tsvector('simple', words), document, ?::timestamptz,
                  recorded_by, author, reason
                """ + ofPublic + " " + """
                FROM json_to_recordset(?::json) AS r (id uuid, version int, type text, date_from date, date_to date,
                  date_precision smallint, lat float8, lon float8, place_precision smallint, country text, area text,
                  method text, deaths_low int, deaths_best int, deaths_high int, harmed text[], violates text[],
                  verification text, sensitivity text, pass_on text, organisation text, source text, published_on date,
                  words text, document json, recorded_by text, author text, reason text, owner text, rendered_from int,
                  withdrawn boolean)
                """,
                recording.stamp(),
                RowJson.rows(rows));
    }

    private void insertInvolved(Recording recording, List<IncidentRow> rows, Map<UUID, List<Involved>> involved) {
        List<InvolvedRow> all = rows.stream()
                .flatMap(row -> involved.getOrDefault(row.id(), List.of()).stream()
                        .map(it -> new InvolvedRow(
                                it.actor(), row.dateFrom(), row.id(), it.via().name())))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        recording.write(
                "INSERT INTO " + involvement + """
                         (actor, date_from, incident_id, via, recorded_from)
                        SELECT actor, date_from, incident_id, via, ?::timestamptz
                        FROM unnest(?, ?::date[], ?, ?) AS r (actor, date_from, incident_id, via)
                        """,
                recording.stamp(),
                all.stream().map(InvolvedRow::actor).toArray(String[]::new),
                all.stream().map(it -> it.dateFrom().toString()).toArray(String[]::new),
                all.stream().map(InvolvedRow::incidentId).toArray(UUID[]::new),
                all.stream().map(InvolvedRow::via).toArray(String[]::new));
    }

    static Incident read(ResultSet row, StatementContext context) throws SQLException {
        Instant recorded = row.getTimestamp("recorded_from").toInstant();
        return new Incident(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                RowJson.read(row.getString("document"), IncidentContent.class),
                recorded,
                row.getString("recorded_by"),
                row.getString("reason"));
    }

    private record InvolvedRow(String actor, LocalDate dateFrom, UUID incidentId, String via) {}
}
