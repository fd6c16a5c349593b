package org.suivi.actors.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;
import org.suivi.rest.PageParams;
import org.suivi.rest.PageRequest;
import org.suivi.rest.Rows;

/** Reads lists of actors, each with the name it bears on the date. */
@ApplicationScoped
class ActorQueries {

    private static final String CONDITIONS = """
             FROM actor a
             WHERE a.state = 'ACTIVE' AND <a>
               AND (:kind::text IS NULL OR a.kind = :kind)
               AND (:country::text IS NULL OR a.country = :country)
               AND (:q::text IS NULL OR a.id ILIKE :q OR EXISTS (
                   SELECT FROM name n WHERE n.actor = a.id AND n.state = 'ACTIVE' AND <n> AND n.text ILIKE :q))
               AND (:memberOf::text IS NULL OR EXISTS (
                   SELECT FROM relation r WHERE r.type = 'MEMBER_OF' AND r.to_actor = :memberOf AND r.from_actor = a.id
                     AND r.state = 'ACTIVE' AND <r> AND r.sure_from <= :validAt AND :validAt < r.sure_to
                     AND r.extent = 'WHOLE'))
            """;

    private static final String ITEMS = """
            SELECT a.id, a.kind, a.country, a.body ->> 'founded' AS founded, a.body ->> 'ended' AS ended,
                   coalesce((SELECT n.text FROM name n WHERE n.actor = a.id AND n.kind <> 'ACRONYM' AND <borne>
                             ORDER BY n.kind <> 'OFFICIAL', n.language IS DISTINCT FROM 'en', n.text LIMIT 1), a.id) AS name,
                   (SELECT n.text FROM name n WHERE n.actor = a.id AND n.kind = 'ACRONYM' AND <borne>
                    ORDER BY n.text LIMIT 1) AS acronym
            """;

    private static final String BORNE =
            "n.state = 'ACTIVE' AND <n> AND n.valid_from <= :validAt AND :validAt < n.valid_to";

    Rows<ActorSummary> list(Snapshot snapshot, ActorFilter filter, PageRequest page) {
        String items = ITEMS.replace("<borne>", BORNE) + CONDITIONS + " AND a.id > :after ORDER BY a.id LIMIT :rows";
        List<ActorSummary> found = query(snapshot, filter, items)
                .bind("after", page.first() ? "" : page.after().getFirst())
                .bind("rows", page.rows())
                .map((row, context) -> read(row))
                .list();
        Rows<ActorSummary> rows = Rows.of(found);
        return page.count() == PageParams.Count.NONE ? rows : rows.total(count(snapshot, filter));
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

    private static ActorSummary read(ResultSet row) throws SQLException {
        return new ActorSummary(
                row.getString("id"),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("acronym"),
                row.getString("country"),
                date(row.getString("founded")),
                date(row.getString("ended")));
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }
}
