package org.suivi.benchmarks.computation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.suivi.history.Snapshot;

/**
 * The rule {@code INCIDENTS_IN_WINDOW}: counts the incidents that began in the window and were not retracted. A public
 * reader's snapshot holds the public's replica and nothing else, so that nothing has to be left out here. What may not be
 * passed on counts for its own organisation only; what may be passed on as a figure counts for all, and is not named.
 */
@ApplicationScoped
public class IncidentCount {

    public static final String RULE = "INCIDENTS_IN_WINDOW";
    public static final int VERSION = 1;

    private static final String SQL = """
            WITH RECURSIVE within AS (
                SELECT :area::text AS id
                UNION
                SELECT a.id FROM area_replica a JOIN within w ON a.parent = w.id
                WHERE a.state = 'ACTIVE' AND <a>
            ), counted AS (
                SELECT i.id, i.date_from, least(i.date_to, :validAt) AS date_to, i.deaths_low, i.deaths_best,
                       i.deaths_high, i.pass_on = 'ALL' OR i.organisation = :organisation AS shown
                FROM incident_replica i
                WHERE i.state = 'ACTIVE' AND i.verification <> 'RETRACTED' AND <i>
                  AND i.date_from <= :validAt AND (:from::date IS NULL OR i.date_from >= :from)
                  AND (i.pass_on <> 'NONE' OR i.organisation = :organisation)
                  AND (cardinality(:types::text[]) = 0 OR i.type = ANY (:types::text[]))
                  AND (cardinality(:actors::text[]) = 0 OR i.<actors> && :actors::text[])
                  AND (:country::text IS NULL OR i.country = :country)
                  AND (:violates::text IS NULL OR :violates = ANY (i.violates))
                  AND i.place_rank <= :placeRank AND i.date_rank <= :dateRank
                  AND (:area::text IS NULL OR i.area IN (SELECT id FROM within))
            )
            SELECT count(*) AS incidents, coalesce(sum(deaths_low), 0) AS low, coalesce(sum(deaths_best), 0) AS best,
                   coalesce(sum(deaths_high), 0) AS high, count(*) FILTER (WHERE deaths_best IS NULL) AS without_deaths,
                   max(date_from) AS last_began, max(date_to) AS last_may_have_ended,
                   array(SELECT id FROM counted WHERE shown ORDER BY date_from DESC, id LIMIT :most) AS shown
            FROM counted
            """;

    /** Counts for one day. */
    public Counted count(Snapshot snapshot, Computation computation, LocalDate day, String organisation) {
        String sql = SQL.replace("<a>", snapshot.believed("a"))
                .replace("<i>", snapshot.believed("i"))
                .replace("<actors>", computation.rollup() == Rollup.MEMBERS ? "involved" : "named");
        PlacePrecision place = computation.maxPlacePrecision();
        DatePrecision date = computation.maxDatePrecision();
        return snapshot.bind(snapshot.handle().createQuery(sql))
                .bind("validAt", day)
                .bind("from", computation.windowFrom(day))
                .bind("organisation", organisation)
                .bindArray("types", String.class, computation.types())
                .bindArray("actors", String.class, computation.actors())
                .bind("country", computation.country())
                .bind("violates", computation.violates())
                .bind("area", computation.area())
                .bind("placeRank", place == null ? Integer.MAX_VALUE : place.rank())
                .bind("dateRank", date == null ? Integer.MAX_VALUE : date.rank())
                .bind("most", Counted.MOST)
                .map((row, context) -> read(row))
                .one();
    }

    private static Counted read(ResultSet row) throws SQLException {
        return new Counted(
                row.getInt("incidents"),
                row.getLong("low"),
                row.getLong("best"),
                row.getLong("high"),
                row.getInt("without_deaths"),
                row.getObject("last_began", LocalDate.class),
                row.getObject("last_may_have_ended", LocalDate.class),
                List.of((String[]) row.getArray("shown").getArray()));
    }
}
