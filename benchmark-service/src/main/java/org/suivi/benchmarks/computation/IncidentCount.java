package org.suivi.benchmarks.computation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.suivi.history.Snapshot;

/**
 * The rule {@code INCIDENTS_IN_WINDOW}: counts the incidents that began in the window and were not retracted; by
 * {@code publishedBy} only those that were public then (so since version 2). A public
 * reader's snapshot holds the public's replica and nothing else, so that nothing has to be left out here. What may not be
 * passed on counts for its own organisation only; what may be passed on as a figure counts for all, and is not named.
 */
@ApplicationScoped
public class IncidentCount {

    public static final String RULE = "INCIDENTS_IN_WINDOW";
    public static final int VERSION = 2;

    private static final String SQL = """
            WITH RECURSIVE within AS (
                SELECT :area::text AS id
                UNION
                SELECT a.id FROM area_replica a JOIN within w ON a.parent = w.id
                WHERE a.state = 'ACTIVE' AND <a>
            ), point AS (
                SELECT day, day - (:windowDays::int - 1) AS first FROM unnest(:days::date[]) AS day
            ), fitting AS (
                SELECT i.id, i.date_from, i.date_to, i.deaths_low, i.deaths_best, i.deaths_high, i.published_on,
                       i.pass_on = 'ALL' OR i.organisation = :organisation AS shown
                FROM incident_replica i
                WHERE i.state = 'ACTIVE' AND i.verification <> 'RETRACTED' AND <i>
                  AND i.date_from <= :until AND (:from::date IS NULL OR i.date_from >= :from)
                  AND (i.pass_on <> 'NONE' OR i.organisation = :organisation)
                  AND (cardinality(:types::text[]) = 0 OR i.type = ANY (:types::text[]))
                  AND (cardinality(:actors::text[]) = 0 OR i.<actors> && :actors::text[])
                  AND (:country::text IS NULL OR i.country = :country)
                  AND (:violates::text IS NULL OR :violates = ANY (i.violates))
                  AND i.place_rank <= :placeRank AND i.date_rank <= :dateRank
                  AND (:area::text IS NULL OR i.area IN (SELECT id FROM within))
            ), counted AS (
                SELECT * FROM fitting WHERE :publishedBy::date IS NULL OR published_on <= :publishedBy::date
            )
            SELECT made.*,
                   array(SELECT c.id FROM counted c
                         WHERE c.shown AND c.date_from <= p.day AND (p.first IS NULL OR c.date_from >= p.first)
                         ORDER BY c.date_from DESC, c.id LIMIT :most) AS shown,
                   (SELECT count(*) FROM fitting f
                    WHERE :publishedBy::date IS NOT NULL AND f.published_on IS NULL
                      AND EXISTS (SELECT FROM point q WHERE f.date_from <= q.day
                                  AND (q.first IS NULL OR f.date_from >= q.first))) AS undated
            FROM point p, LATERAL (
                SELECT count(*) AS incidents, coalesce(sum(deaths_low), 0) AS low, coalesce(sum(deaths_best), 0) AS best,
                       coalesce(sum(deaths_high), 0) AS high,
                       count(*) FILTER (WHERE deaths_best IS NULL) AS without_deaths, max(c.date_from) AS last_began,
                       max(least(c.date_to, p.day)) AS last_may_have_ended
                FROM counted c
                WHERE c.date_from <= p.day AND (p.first IS NULL OR c.date_from >= p.first)
            ) made
            ORDER BY p.day
            """;

    /** Counts for one day. */
    public Counted count(Snapshot snapshot, Computation computation, LocalDate day, String organisation) {
        return counts(snapshot, computation, List.of(day), organisation, Counted.MOST)
                .getFirst();
    }

    /** Counts for several days at once, the first one first; the incidents themselves are not named. */
    public List<Counted> counts(
            Snapshot snapshot, Computation computation, List<LocalDate> daysInOrder, String organisation) {
        return daysInOrder.isEmpty() ? List.of() : counts(snapshot, computation, daysInOrder, organisation, 0);
    }

    private static List<Counted> counts(
            Snapshot snapshot, Computation computation, List<LocalDate> days, String organisation, int named) {
        String sql = SQL.replace("<a>", snapshot.believed("a"))
                .replace("<i>", snapshot.believed("i"))
                .replace("<actors>", computation.rollup() == Rollup.MEMBERS ? "involved" : "named");
        PlacePrecision place = computation.maxPlacePrecision();
        DatePrecision date = computation.maxDatePrecision();
        return snapshot.bind(snapshot.handle().createQuery(sql))
                .bindArray(
                        "days",
                        String.class,
                        days.stream().map(LocalDate::toString).toList())
                .bind("windowDays", computation.windowDays())
                .bind("until", days.getLast())
                .bind("from", computation.windowFrom(days.getFirst()))
                .bind("organisation", organisation)
                .bindArray("types", String.class, computation.types())
                .bindArray("actors", String.class, computation.actors())
                .bind("country", computation.country())
                .bind("violates", computation.violates())
                .bind("area", computation.area())
                .bind("placeRank", place == null ? Integer.MAX_VALUE : place.rank())
                .bind("dateRank", date == null ? Integer.MAX_VALUE : date.rank())
                .bind("most", named)
                .map((row, context) -> read(row))
                .list();
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
                List.of((String[]) row.getArray("shown").getArray()),
                row.getInt("undated"));
    }
}
