package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Recording;
import org.suivi.history.Snapshot;

/**
 * Who belonged to whom, as actor-service tells it: only what is whole, certain and preferred counts. Which of several claims is
 * preferred is decided there; {@code publishedBy} leaves claims out, and prefers no other in their place.
 */
@ApplicationScoped
public class Memberships {

    /** The kinds of change that an answer with members in it depends on. */
    public static final Set<String> KINDS = Set.of("membership-replica", "preference-replica", "merge-replica");

    private static final String MEMBERS = """
            WITH RECURSIVE merged AS (
                SELECT g.id AS code, g.into_actor FROM merge_replica g WHERE g.state = 'ACTIVE' AND <g>
            ), counted AS (
                SELECT m.id, coalesce(mm.into_actor, m.member) AS member, coalesce(mc.into_actor, m.coalition) AS coalition,
                       m.sure_from, m.sure_to, m.valid_from, m.valid_to, m.citation
                FROM membership_replica m
                LEFT JOIN merged mm ON mm.code = m.member
                LEFT JOIN merged mc ON mc.code = m.coalition
                LEFT JOIN preference_replica p ON p.id = m.id AND <p>
                WHERE m.state = 'ACTIVE' AND <m> AND m.extent = 'WHOLE' AND coalesce(p.preferred, m.preferred)
                  AND (:publishedBy::date IS NULL OR m.published_on <= :publishedBy)
            ), step AS (
                SELECT g.party, g.day, c.member, c.id, c.valid_from, c.valid_to, c.citation, ARRAY[g.party, c.member] AS path
                FROM unnest(:parties, :days::date[]) AS g (party, day)
                JOIN counted c ON c.coalition = coalesce((SELECT into_actor FROM merged WHERE code = g.party), g.party)
                WHERE g.day BETWEEN coalesce(c.sure_from, '-infinity') AND coalesce(c.sure_to, 'infinity')
                UNION ALL
                SELECT s.party, s.day, c.member, c.id, c.valid_from, c.valid_to, c.citation, s.path || c.member
                FROM step s JOIN counted c ON c.coalition = s.member
                WHERE s.day BETWEEN coalesce(c.sure_from, '-infinity') AND coalesce(c.sure_to, 'infinity')
                  AND NOT c.member = ANY (s.path)
            )
            SELECT DISTINCT ON (party, member) * FROM step ORDER BY party, member, cardinality(path), path, id
            """;

    private static final String UNDATED = """
            SELECT count(*) FROM membership_replica m
            WHERE m.state = 'ACTIVE' AND <m> AND m.published_on IS NULL AND m.coalition = ANY (:parties)
            """;

    private final Replica<MembershipRow> memberships;
    private final Replica<PreferenceRow> preferences;
    private final Replica<MergeRow> merges;

    public Memberships(ObjectMapper json) {
        this.memberships = new Replica<MembershipRow>(
                        "membership_replica",
                        "membership-replica",
                        json,
                        "member text",
                        "coalition text",
                        "extent text",
                        "preferred boolean",
                        "sure_from date",
                        "sure_to date",
                        "valid_from text",
                        "valid_to text",
                        "published_on date",
                        "citation text")
                .partlyPublic("published.membership_replica");
        this.preferences = new Replica<PreferenceRow>(
                        "preference_replica", "preference-replica", json, "preferred boolean")
                .partlyPublic("published.preference_replica");
        this.merges = new Replica<MergeRow>("merge_replica", "merge-replica", json, "into_actor text")
                .partlyPublic("published.merge_replica");
    }

    /** Keeps versions of memberships. */
    public void receiveMemberships(Recording recording, List<MembershipRow> rows) {
        Set<String> unused = memberships.receive(recording, rows);
    }

    /** Keeps versions of preferences. */
    public void receivePreferences(Recording recording, List<PreferenceRow> rows) {
        Set<String> unused = preferences.receive(recording, rows);
    }

    /** Keeps versions of merges. */
    public void receiveMerges(Recording recording, List<MergeRow> rows) {
        Set<String> unused = merges.receive(recording, rows);
    }

    /**
     * One who surely belonged to a party on the day asked for it.
     *
     * @param path the codes from the party to this one
     * @param relation the id of the claim of the last step
     */
    public record Member(
            String party,
            String actor,
            List<String> path,
            String relation,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String citation) {}

    /** The members of each party on its own day, all the way down, by code. */
    public List<Member> of(Snapshot snapshot, Map<String, LocalDate> parties) {
        String sql = MEMBERS.replace("<g>", snapshot.believed("g"))
                .replace("<p>", snapshot.believed("p"))
                .replace("<m>", snapshot.believed("m"));
        return snapshot.bind(snapshot.handle().createQuery(sql))
                .bindArray("parties", String.class, parties.keySet())
                .bindArray(
                        "days",
                        String.class,
                        parties.values().stream().map(LocalDate::toString).toList())
                .map((row, context) -> member(row))
                .list();
    }

    /** How many memberships in these {@code publishedBy} leaves out because nobody knows since when they are public. */
    public int leftOutUndated(Snapshot snapshot, Set<String> parties) {
        return snapshot.asOf().publishedBy() == null
                ? 0
                : snapshot.bind(snapshot.handle().createQuery(UNDATED.replace("<m>", snapshot.believed("m"))))
                        .bindArray("parties", String.class, parties)
                        .mapTo(Integer.class)
                        .one();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getString("party"),
                row.getString("member"),
                List.of((String[]) row.getArray("path").getArray()),
                row.getString("id"),
                row.getString("valid_from"),
                row.getString("valid_to"),
                row.getString("citation"));
    }
}
