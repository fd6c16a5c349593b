package org.suivi.actors.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.relation.Relation;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;

/** Reads who belonged to whom on a date, by the claims of membership believed and public by then. */
@ApplicationScoped
class MemberQueries {

    /** Which way the claims are followed: down to members, or up to groups. */
    enum Direction {
        MEMBERS("to_actor", "from_actor"),
        MEMBERSHIPS("from_actor", "to_actor");

        private final String near;
        private final String far;

        Direction(String near, String far) {
            this.near = near;
            this.far = far;
        }
    }

    /**
     * @param allTheWay whether members of members count too
     * @param anyExtent whether a wing, or some, count as well as the whole
     * @param possible whether a membership counts that is only possible on the date
     */
    record Choice(boolean allTheWay, boolean anyExtent, boolean possible) {}

    /** The nearest first, then by code. Of several claims on one pair the surest, then the last published, is shown. */
    List<MemberView> find(Snapshot snapshot, String actor, Direction direction, Choice choice) {
        Query query = snapshot.bind(snapshot.handle().createQuery(sql(snapshot, direction)));
        return query.bind("actor", actor)
                .bind("deepest", choice.allTheWay() ? Integer.MAX_VALUE : 1)
                .bind("anyExtent", choice.anyExtent())
                .bind("possible", choice.possible())
                .map((row, context) -> read(row))
                .list();
    }

    /** How many direct claims of membership {@code publishedBy} leaves out because nobody knows since when they are public. */
    int leftOutUndated(Snapshot snapshot, String actor, Direction direction) {
        if (snapshot.asOf().publishedBy() == null) {
            return 0;
        }
        String sql = "SELECT count(*) FROM relation r WHERE r.type = 'MEMBER_OF' AND r.state = 'ACTIVE' AND r."
                + direction.near + " = :actor AND r.published_on IS NULL AND r.valid_from <= :validAt"
                + " AND :validAt < r.valid_to AND " + snapshot.believed("r");
        return snapshot.bind(snapshot.handle().createQuery(sql))
                .bind("actor", actor)
                .mapTo(Integer.class)
                .one();
    }

    private static String sql(Snapshot snapshot, Direction direction) {
        return """
            WITH RECURSIVE claim AS (
                SELECT r.id, r.<near> AS near, r.<far> AS far, r.extent, r.body ->> 'wing' AS wing, r.valid_from_sent,
                       r.valid_to_sent, r.citation, r.sure_from <= :validAt AND :validAt < r.sure_to AS sure,
                       r.published_on, r.recorded_from
                FROM relation r
                WHERE r.type = 'MEMBER_OF' AND r.state = 'ACTIVE' AND <believed>
                  AND r.valid_from <= :validAt AND :validAt < r.valid_to
                  AND (:publishedBy::date IS NULL OR r.published_on <= :publishedBy)
                  AND (:anyExtent OR r.extent = 'WHOLE')
            ), edge AS (
                SELECT DISTINCT ON (near, far) * FROM claim WHERE :possible OR sure
                ORDER BY near, far, sure DESC, published_on DESC NULLS LAST, recorded_from DESC, id
            ), step AS (
                SELECT e.*, 1 AS depth, ARRAY[e.near, e.far] AS path, e.sure AS all_sure
                FROM edge e WHERE e.near = :actor
                UNION ALL
                SELECT e.*, s.depth + 1, s.path || e.far, s.all_sure AND e.sure
                FROM step s JOIN edge e ON e.near = s.far
                WHERE s.depth < :deepest AND NOT e.far = ANY (s.path)
            ), nearest AS (
                SELECT DISTINCT ON (far) * FROM step ORDER BY far, depth, all_sure DESC, path
            )
            SELECT n.far, n.depth, n.path, n.all_sure, n.id, n.extent, n.wing, n.valid_from_sent, n.valid_to_sent,
                   n.citation, coalesce(label.text, n.far) AS name,
                   (SELECT count(*) FROM relation r WHERE r.type = 'MEMBER_OF' AND r.state = 'ACTIVE' AND <believed>
                      AND (:publishedBy::date IS NULL OR r.published_on <= :publishedBy)
                      AND r.<near> = n.near AND r.<far> = n.far) AS claims
            FROM nearest n
            LEFT JOIN LATERAL (
                SELECT text FROM name r WHERE r.actor = n.far AND r.state = 'ACTIVE' AND <believed>
                  AND r.valid_from <= :validAt AND :validAt < r.valid_to
                ORDER BY r.kind <> 'OFFICIAL', r.language IS DISTINCT FROM 'en', r.text LIMIT 1) label ON true
            ORDER BY n.depth, n.far
            """.replace("<near>", direction.near)
                .replace("<far>", direction.far)
                .replace("<believed>", snapshot.believed("r"));
    }

    private static MemberView read(ResultSet row) throws SQLException {
        return new MemberView(
                row.getString("far"),
                row.getString("name"),
                row.getInt("depth"),
                List.of((String[]) row.getArray("path").getArray()),
                row.getBoolean("all_sure") ? Certainty.CERTAIN : Certainty.POSSIBLE,
                new MemberView.ClaimView(
                        row.getString("id"),
                        Relation.Extent.valueOf(row.getString("extent")),
                        row.getString("wing"),
                        date(row.getString("valid_from_sent")),
                        date(row.getString("valid_to_sent")),
                        row.getInt("claims"),
                        row.getString("citation")));
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }
}
