package org.suivi.events.reading;

import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.Incidents;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Rows;
import org.suivi.security.Caller;

/** Reads incidents as the caller may see them. */
@RequestScoped
class IncidentQueries {

    private static final String COLUMNS = " i.id, i.version, i.document, i.recorded_from, i.recorded_by, i.reason ";

    private final Caller caller;
    private final Readership readership;

    IncidentQueries(Caller caller) {
        this.caller = caller;
        this.readership = Readership.of(caller);
    }

    Readership readership() {
        return readership;
    }

    /** The clocks of his answers. */
    Set<String> kinds() {
        return readership.kinds(caller);
    }

    /** What was believed of an incident. */
    Optional<Incident> one(Snapshot snapshot, UUID id) {
        return bound(
                        snapshot,
                        "SELECT" + COLUMNS + "FROM " + readership.incidents() + " WHERE " + readership.condition()
                                + " AND i.id = :id AND " + snapshot.believed("i"))
                .bind("id", id)
                .map(Incidents::read)
                .findOne();
    }

    /** Its versions as far as they were recorded by then, the first one first. */
    List<Version<Incident>> history(Snapshot snapshot, UUID id) {
        return bound(
                        snapshot,
                        "SELECT" + COLUMNS + ", nullif(i.recorded_to, 'infinity') AS recorded_to FROM "
                                + readership.incidents()
                                + " WHERE " + readership.condition()
                                + " AND i.id = :id AND i.recorded_from <= :knownAt ORDER BY i.version")
                .bind("id", id)
                .map((row, context) -> past(row, context, snapshot))
                .list();
    }

    /** One page, by the first day and the id. */
    Rows<Incident> page(Snapshot snapshot, IncidentFilter filter, boolean newestFirst, PageRequest page) {
        FilterSql sql = FilterSql.of(filter, readership, snapshot);
        String order = newestFirst ? " DESC" : "";
        String after = page.first()
                ? ""
                : " AND (" + sql.day() + ", " + sql.id() + ") " + (newestFirst ? "<" : ">") + " (:afterDay, :afterId)";
        Query query = sql.bind(bound(
                snapshot,
                "SELECT" + COLUMNS + sql.sql() + after + " ORDER BY " + sql.day() + order + ", " + sql.id() + order
                        + " LIMIT :rows"));
        if (!page.first()) {
            query.bind("afterDay", LocalDate.parse(page.after().getFirst()))
                    .bind("afterId", UUID.fromString(page.after().getLast()));
        }
        Rows<Incident> rows =
                Rows.of(query.bind("rows", page.rows()).map(Incidents::read).list(), leftOutUndated(snapshot, filter));
        return page.count() == PageParams.Count.NONE ? rows : rows.total(count(snapshot, filter));
    }

    /** How many incidents the filter keeps that `publishedBy` leaves out because nobody knows when they became public. */
    int leftOutUndated(Snapshot snapshot, IncidentFilter filter) {
        if (snapshot.asOf().publishedBy() == null) {
            return 0;
        }
        FilterSql sql = FilterSql.ofUndated(filter, readership, snapshot);
        return sql.bind(bound(snapshot, "SELECT count(*)" + sql.sql()))
                .mapTo(Integer.class)
                .one();
    }

    private long count(Snapshot snapshot, IncidentFilter filter) {
        FilterSql sql = FilterSql.of(filter, readership, snapshot);
        return sql.bind(bound(snapshot, "SELECT count(*)" + sql.sql()))
                .mapTo(Long.class)
                .one();
    }

    private static Version<Incident> past(ResultSet row, StatementContext context, Snapshot snapshot)
            throws SQLException {
        Timestamp closed = row.getTimestamp("recorded_to");
        // what was closed after the instant that is asked for was not closed by then
        boolean open =
                closed == null || closed.toInstant().isAfter(snapshot.asOf().knownAt());
        return Incidents.version(Incidents.read(row, context), open ? null : closed.toInstant());
    }

    Query bound(Snapshot snapshot, String sql) {
        return readership.bind(snapshot.bind(snapshot.handle().createQuery(sql)), caller);
    }
}
