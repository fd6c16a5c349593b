package org.suivi.actors.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Rows;

/** Reads lists of actors, each with the name it bears on the date. */
@ApplicationScoped
class ActorQueries {

    private static final String CONDITIONS = """
             FROM actor a
             WHERE a.state = 'ACTIVE' AND <a>
               AND (:kind::text IS NULL OR a.kind = :kind)
               AND (:country::text IS NULL OR a.country = :country)
               AND (:q::text IS NULL OR a.id ILIKE :q OR EXISTS (
                   SELECT FROM name n WHERE n.actor = a.id AND n.state = 'ACTIVE' AND <n> AND n.text ILIKE :q
                     AND (:publishedBy::date IS NULL OR n.published_on <= :publishedBy)))
               AND (:memberOf::text IS NULL OR EXISTS (
                   SELECT FROM relation r WHERE r.type = 'MEMBER_OF' AND r.to_actor = :memberOf AND r.from_actor = a.id
                     AND r.state = 'ACTIVE' AND <r> AND r.sure_from <= :validAt AND :validAt < r.sure_to
                     AND r.extent = 'WHOLE' AND (:publishedBy::date IS NULL OR r.published_on <= :publishedBy)))
            """;

    private static final String ITEMS =
            "SELECT a.id, a.kind, a.country, a.body ->> 'founded' AS founded, a.body ->> 'ended' AS ended";

    private static final String NAMES = """
            SELECT n.actor, n.text, n.language, n.kind, n.published_on IS NULL AS undated,
                   :publishedBy::date IS NULL OR coalesce(n.published_on <= :publishedBy, false) AS shown
            FROM name n
            WHERE n.actor = ANY (:actors) AND n.state = 'ACTIVE' AND <n>
              AND n.valid_from <= :validAt AND :validAt < n.valid_to
            ORDER BY n.actor, n.kind <> 'OFFICIAL', n.language IS DISTINCT FROM 'en', n.text, n.id
            """;

    Rows<ActorSummary> list(Snapshot snapshot, ActorFilter filter, PageRequest page) {
        List<Found> found = query(snapshot, filter, ITEMS + CONDITIONS + " AND a.id > :after ORDER BY a.id LIMIT :rows")
                .bind("after", page.first() ? "" : page.after().getFirst())
                .bind("rows", page.rows())
                .map((row, context) -> found(row))
                .list();
        Map<String, BorneNames> names =
                names(snapshot, found.stream().map(Found::code).toList());
        Rows<ActorSummary> rows = Rows.of(
                found.stream()
                        .map(it -> it.named(names.getOrDefault(it.code(), BorneNames.NONE)))
                        .toList(),
                names.values().stream().mapToInt(BorneNames::leftOut).sum());
        return page.count() == PageParams.Count.NONE ? rows : rows.total(count(snapshot, filter));
    }

    /** The names that one actor bears on the day asked for. */
    BorneNames names(Snapshot snapshot, String code) {
        return names(snapshot, List.of(code)).getOrDefault(code, BorneNames.NONE);
    }

    private static Map<String, BorneNames> names(Snapshot snapshot, List<String> codes) {
        return snapshot
                .bind(snapshot.handle().createQuery(NAMES.replace("<n>", snapshot.believed("n"))))
                .bindArray("actors", String.class, codes)
                .map((row, context) -> borne(row))
                .stream()
                .collect(Collectors.groupingBy(
                        Borne::actor, Collectors.collectingAndThen(Collectors.toList(), ActorQueries::together)));
    }

    private static BorneNames together(List<Borne> names) {
        return new BorneNames(
                names.stream().map(Borne::name).toList(),
                names.stream().filter(Borne::shown).map(Borne::name).toList(),
                (int) names.stream().filter(it -> !it.shown() && it.undated()).count());
    }

    private static long count(Snapshot snapshot, ActorFilter filter) {
        return query(snapshot, filter, "SELECT count(*)" + CONDITIONS)
                .mapTo(Long.class)
                .one();
    }

    private static Query query(Snapshot snapshot, ActorFilter filter, String sql) {
        String text = sql.replace("<a>", snapshot.believed("a"))
                .replace("<n>", snapshot.believed("n"))
                .replace("<r>", snapshot.believed("r"));
        return snapshot.bind(snapshot.handle().createQuery(text))
                .bind("kind", filter.kind == null ? null : filter.kind.name())
                .bind("country", filter.country)
                .bind("q", filter.q == null ? null : "%" + escaped(filter.q) + "%")
                .bind("memberOf", filter.memberOf);
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Borne borne(ResultSet row) throws SQLException {
        return new Borne(
                row.getString("actor"),
                new ActorName(
                        row.getString("text"), row.getString("language"), NameKind.valueOf(row.getString("kind"))),
                row.getBoolean("shown"),
                row.getBoolean("undated"));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("id"),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("country"),
                date(row.getString("founded")),
                date(row.getString("ended")));
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }

    private record Borne(String actor, ActorName name, boolean shown, boolean undated) {}

    private record Found(
            String code,
            ActorKind kind,
            @Nullable String country,
            @Nullable UncertainDate founded,
            @Nullable UncertainDate ended) {

        ActorSummary named(BorneNames names) {
            return new ActorSummary(
                    code, kind, names.label(code), names.acronym(), names.shown(), country, founded, ended);
        }
    }
}
