package org.suivi.gateway.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.suivi.gateway.feed.FeedReader.Part;
import org.suivi.history.Databases;

/** The feed in the database. */
@ApplicationScoped
public class FeedStore {

    private static final String OF_ALL_KINDS = """
            SELECT f.* FROM unnest(:audiences, :organisations) AS part (audience, organisation)
             CROSS JOIN LATERAL (
                   SELECT * FROM feed
                    WHERE audience = part.audience
                      AND (part.organisation IS NULL OR organisation = part.organisation)
                      AND seq > :after AND seq <= :upTo
                    ORDER BY seq LIMIT :limit) f
             ORDER BY f.seq LIMIT :limit
            """;

    /**
     * For each audience and each kind or type a walk along its index, which ends at the limit; a row that is both comes once. Whole
     * rows are compared because the planner would else go along the primary key: 4 ms instead of 300 for a rare kind in 100,000
     * rows.
     */
    private static final String OF_SOME_KINDS = """
            WITH walk AS (
                 SELECT * FROM unnest(:audiences, :organisations) AS part (audience, organisation)
                  CROSS JOIN unnest(:kinds) AS wanted (kind))
            SELECT f.* FROM walk CROSS JOIN LATERAL (
                   SELECT * FROM feed
                    WHERE (audience, kind, seq) > (walk.audience, walk.kind, :after)
                      AND (audience, kind, seq) <= (walk.audience, walk.kind, :upTo)
                      AND (walk.organisation IS NULL OR organisation = walk.organisation)
                    ORDER BY audience, kind, seq LIMIT :limit) f
             UNION
            SELECT f.* FROM walk CROSS JOIN LATERAL (
                   SELECT * FROM feed
                    WHERE (audience, type, seq) > (walk.audience, walk.kind, :after)
                      AND (audience, type, seq) <= (walk.audience, walk.kind, :upTo)
                      AND (walk.organisation IS NULL OR organisation = walk.organisation)
                    ORDER BY audience, type, seq LIMIT :limit) f
             ORDER BY seq LIMIT :limit
            """;

    /** What takes an assessment back is for whom the assessment was, whether that came long before or in the same batch. */
    private static final String APPEND = """
            WITH told AS (
                 SELECT kind, id, version, type, organisation, recorded, href, about, place,
                        CASE WHEN audience = 'EVERYBODY' AND EXISTS (
                                  SELECT FROM feed_person WHERE code = ANY (about) AND NOT open)
                             THEN 'EXACT' ELSE audience END AS audience
                   FROM ROWS FROM (json_to_recordset(CAST(:entries AS json)) AS (kind text, id text, version int, type text,
                        audience text, organisation text, recorded text, href text, about text[])) WITH ORDINALITY
                        AS e (kind, id, version, type, audience, organisation, recorded, href, about, place))
            INSERT INTO feed (kind, id, version, type, audience, organisation, recorded, recorded_at, href, about)
            SELECT t.kind, t.id, t.version, t.type,
                   CASE WHEN t.type = 'assessment.retracted.v1' AND (
                             EXISTS (SELECT FROM feed f
                                      WHERE f.kind = t.kind AND f.id = t.id AND f.audience = 'EVERYBODY')
                          OR EXISTS (SELECT FROM told b
                                      WHERE b.kind = t.kind AND b.id = t.id AND b.audience = 'EVERYBODY' AND b.place < t.place))
                        THEN 'EVERYBODY' ELSE t.audience END,
                   t.organisation, t.recorded, feed_instant(t.recorded), t.href, t.about
              FROM told t ORDER BY t.place
            ON CONFLICT ON CONSTRAINT feed_tells_once DO NOTHING
            """;

    private final Databases databases;
    private final ObjectMapper json;

    FeedStore(Databases databases, ObjectMapper json) {
        this.databases = databases;
        this.json = json;
    }

    /**
     * What a reader finds after a place.
     *
     * @param upTo every row up to here has been considered
     */
    public record Found(List<FeedRow> rows, long upTo) {}

    /** Appends what is not there yet, in this order; the caller holds the clock. */
    void append(Handle handle, List<FeedEntry> entries) {
        handle.createUpdate(APPEND).bind("entries", rows(entries)).execute();
        handle.execute("NOTIFY feed");
    }

    private String rows(List<FeedEntry> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("entries of the feed cannot be written", e);
        }
    }

    /** Up to so many rows after the place that the reader may see and wants, in order. */
    public Found after(long seq, FeedReader reader, Set<String> kinds, int limit) {
        return databases.exact().withHandle(handle -> {
            long upTo = last(handle);
            Query query = handle.createQuery(kinds.isEmpty() ? OF_ALL_KINDS : OF_SOME_KINDS);
            if (!kinds.isEmpty()) {
                query.bindArray("kinds", String.class, kept(kinds));
            }
            List<FeedRow> rows = parts(query, reader)
                    .bind("after", seq)
                    .bind("upTo", upTo)
                    .bind("limit", limit)
                    .map(FeedStore::row)
                    .list();
            return new Found(
                    rows,
                    rows.size() < limit ? Math.max(seq, upTo) : rows.getLast().seq());
        });
    }

    private static List<String> kept(Set<String> kinds) {
        return kinds.stream().flatMap(kind -> FeedRow.kept(kind).stream()).toList();
    }

    /** Every row after the place, whoever may see it. */
    List<FeedRow> all(long seq, int limit) {
        return databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT * FROM feed WHERE seq > :after ORDER BY seq LIMIT :limit")
                .bind("after", seq)
                .bind("limit", limit)
                .map(FeedStore::row)
                .list());
    }

    /** The last rows that the reader may see, the newest first. */
    public List<FeedRow> latest(FeedReader reader, int limit) {
        return databases.exact().withHandle(handle -> parts(handle.createQuery("""
                        SELECT f.* FROM unnest(:audiences, :organisations) AS part (audience, organisation)
                         CROSS JOIN LATERAL (
                               SELECT * FROM feed
                                WHERE audience = part.audience
                                  AND (part.organisation IS NULL OR organisation = part.organisation)
                                ORDER BY seq DESC LIMIT :limit) f
                         ORDER BY f.seq DESC LIMIT :limit
                        """), reader)
                .bind("limit", limit)
                .map(FeedStore::row)
                .list());
    }

    /** The last rows that the reader may see of what was recorded by then, the newest first. */
    public List<FeedRow> latestBy(Instant knownAt, FeedReader reader, int limit) {
        return databases.exact().withHandle(handle -> parts(handle.createQuery("""
                        SELECT f.* FROM unnest(:audiences, :organisations) AS part (audience, organisation)
                         CROSS JOIN LATERAL (
                               SELECT * FROM feed
                                WHERE audience = part.audience
                                  AND (part.organisation IS NULL OR organisation = part.organisation)
                                  AND recorded_at <= :knownAt
                                ORDER BY recorded_at DESC, seq DESC LIMIT :limit) f
                         ORDER BY f.recorded_at DESC, f.seq DESC LIMIT :limit
                        """), reader)
                .bind("knownAt", knownAt)
                .bind("limit", limit)
                .map(FeedStore::row)
                .list());
    }

    long last() {
        return databases.exact().withHandle(FeedStore::last);
    }

    /** Changes whenever rows that were told before are for other readers than they were. */
    long revision() {
        return databases.exact().withHandle(handle -> handle.createQuery("SELECT revision FROM feed_epoch")
                .mapTo(Long.class)
                .one());
    }

    String epoch() {
        return databases.exact().withHandle(handle -> handle.createQuery("SELECT epoch FROM feed_epoch")
                .mapTo(String.class)
                .one());
    }

    private static long last(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(seq), 0) FROM feed")
                .mapTo(Long.class)
                .one();
    }

    private static Query parts(Query query, FeedReader reader) {
        List<Part> parts = reader.parts();
        return query.bindArray(
                        "audiences",
                        String.class,
                        parts.stream().map(part -> part.audience().name()).toList())
                .bindArray(
                        "organisations",
                        String.class,
                        IntStream.range(0, parts.size())
                                .mapToObj(i -> parts.get(i).organisation())
                                .toArray());
    }

    private static FeedRow row(ResultSet row, StatementContext context) throws SQLException {
        return new FeedRow(
                row.getLong("seq"),
                row.getString("kind"),
                row.getString("id"),
                row.getInt("version"),
                row.getString("type"),
                FeedAudience.valueOf(row.getString("audience")),
                row.getString("organisation"),
                row.getString("recorded"),
                row.getString("href"));
    }
}
