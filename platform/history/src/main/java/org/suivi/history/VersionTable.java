package org.suivi.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * A table of versions made {@code LIKE version_template}: writing closes the present version and inserts the next,
 * nothing else is ever updated, and nothing is deleted.
 *
 * @param <T> the record that the column {@code body} holds, as JSON
 */
public final class VersionTable<T> {

    private final String table;
    private final String kind;
    private final Class<T> type;
    private final boolean claims;
    private final PublicPart publicPart;
    private final ObjectMapper json;
    private final VersionRows<T> rows;

    private VersionTable(
            String table, String kind, Class<T> type, boolean claims, PublicPart publicPart, ObjectMapper json) {
        this.table = table;
        this.kind = kind;
        this.type = type;
        this.claims = claims;
        this.publicPart = publicPart;
        this.json = json;
        this.rows = new VersionRows<>(kind, type, json);
    }

    /** A table of things that are what they are: {@code publishedBy} leaves none of them out. */
    public static <T> VersionTable<T> ofThings(String table, String kind, Class<T> type, ObjectMapper json) {
        return new VersionTable<>(table, kind, type, false, PublicPart.ALL, json);
    }

    /** A table of claims: {@code publishedBy} keeps only those that were public by then. */
    public static <T> VersionTable<T> ofClaims(String table, String kind, Class<T> type, ObjectMapper json) {
        return new VersionTable<>(table, kind, type, true, PublicPart.ALL, json);
    }

    /**
     * The same table where its view in the schema {@code published} leaves something out: the public's clock of its kind, which
     * stands under {@code <kind>-public}, moves with what that view holds alone.
     */
    public VersionTable<T> partlyPublic() {
        return new VersionTable<>(table, kind, type, claims, PublicPart.of(table, kind), json);
    }

    /** Whether its view in the schema {@code published} leaves something out. */
    public boolean isPartlyPublic() {
        return publicPart instanceof PublicPart.Part;
    }

    /** The kind under which its versions stand in the change log. */
    public String kind() {
        return kind;
    }

    /** The last version, a retraction too; for writers, who hold the clock. */
    public Optional<Version<T>> current(Handle handle, String id) {
        return handle.createQuery("SELECT " + VersionRows.COLUMNS + " FROM " + table
                        + " WHERE id = :id AND recorded_to = 'infinity'")
                .bind("id", id)
                .map(rows)
                .findOne();
    }

    /** The claim that stands under a natural key; for writers, who hold the clock. */
    public Optional<Version<T>> byNaturalKey(Handle handle, String key) {
        return handle.createQuery("SELECT " + VersionRows.COLUMNS + " FROM " + table
                        + " WHERE natural_key = :key AND recorded_to = 'infinity' AND state = 'ACTIVE'")
                .bind("key", key)
                .map(rows)
                .findOne();
    }

    /** One version by its number, whatever came after it: what a message carries. */
    public Optional<Version<T>> version(Handle handle, String id, int version) {
        return handle.createQuery(
                        "SELECT " + VersionRows.COLUMNS + " FROM " + table + " WHERE id = :id AND version = :version")
                .bind("id", id)
                .bind("version", version)
                .map(rows)
                .findOne();
    }

    /** What was believed of it at {@code knownAt}; a retraction is returned as such. */
    public Optional<Version<T>> at(Snapshot snapshot, String id) {
        return snapshot.bind(snapshot.handle()
                        .createQuery("SELECT " + VersionRows.COLUMNS + " FROM " + table + " WHERE id = :id AND "
                                + snapshot.believed()))
                .bind("id", id)
                .map(rows)
                .findOne();
    }

    /** Its versions as far as they were recorded by {@code knownAt}, the first one first. */
    public List<Version<T>> history(Snapshot snapshot, String id) {
        return snapshot.bind(snapshot.handle()
                        .createQuery("SELECT " + VersionRows.COLUMNS + " FROM " + table
                                + " WHERE id = :id AND recorded_from <= :knownAt ORDER BY version"))
                .bind("id", id)
                .map(rows)
                .list();
    }

    /** What stood at {@code knownAt} (and, for claims, was public by {@code publishedBy}), in an order, at most so many. */
    public List<Version<T>> list(Snapshot snapshot, Where where, String orderBy, int limit) {
        String sql = "SELECT " + VersionRows.COLUMNS + " FROM " + table + " WHERE state = 'ACTIVE' AND "
                + snapshot.believed() + publishedBy(snapshot) + where.sql() + " ORDER BY " + orderBy + " LIMIT :limit";
        return where.bind(snapshot.bind(snapshot.handle().createQuery(sql)))
                .bind("limit", limit)
                .map(rows)
                .list();
    }

    /** How many rows {@code publishedBy} left out because nobody knows when they became public. */
    public int leftOutUndated(Snapshot snapshot, Where where) {
        if (!claims || snapshot.asOf().publishedBy() == null) {
            return 0;
        }
        String sql = "SELECT count(*) FROM " + table + " WHERE state = 'ACTIVE' AND published_on IS NULL AND "
                + snapshot.believed() + where.sql();
        return where.bind(snapshot.bind(snapshot.handle().createQuery(sql)))
                .mapTo(Integer.class)
                .one();
    }

    private String publishedBy(Snapshot snapshot) {
        return claims && snapshot.asOf().publishedBy() != null ? " AND published_on <= :publishedBy" : "";
    }

    /** Writes the first version. */
    public Version<T> insert(Recording recording, String id, Draft<T> draft, By by) {
        return append(recording, id, 1, Version.State.ACTIVE, draft, by, false);
    }

    /** Closes the present version and writes the next. */
    public Version<T> supersede(Recording recording, Version<T> current, Draft<T> draft, By by) {
        boolean wasPublic = close(recording, current);
        return append(recording, current.id(), current.version() + 1, Version.State.ACTIVE, draft, by, wasPublic);
    }

    /** Closes the present version and writes one that takes it back. */
    public Version<T> retract(Recording recording, Version<T> current, By by) {
        boolean wasPublic = close(recording, current);
        return append(
                recording,
                current.id(),
                current.version() + 1,
                Version.State.RETRACTED,
                current.asDraft(),
                by,
                wasPublic);
    }

    /** Whether a draft says nothing that this version does not say already. */
    public boolean same(Version<T> version, Draft<T> draft) {
        JsonNode before = json.valueToTree(version.asDraft());
        JsonNode after = json.valueToTree(draft);
        return before.equals(after);
    }

    /** Closes it, and says whether the public read it. */
    private boolean close(Recording recording, Version<T> current) {
        boolean wasPublic = publicPart.holds(recording.handle(), current.id());
        int closed = recording
                .handle()
                .createUpdate(
                        "UPDATE " + table
                                + " SET recorded_to = :stamp WHERE id = :id AND version = :version AND recorded_to = 'infinity'")
                .bind("stamp", recording.stamp())
                .bind("id", current.id())
                .bind("version", current.version())
                .execute();
        if (closed != 1) {
            throw new IllegalStateException(kind + " " + current.id() + " was read outside the clock");
        }
        return wasPublic;
    }

    private Version<T> append(
            Recording recording,
            String id,
            int version,
            Version.State state,
            Draft<T> draft,
            By by,
            boolean wasPublic) {
        Validity validity = draft.validity();
        UncertainDate published = draft.provenance().publishedOn();
        Update insert = recording.handle().createUpdate("INSERT INTO " + table + """
                         (id, version, natural_key, state, body, valid_from_sent, valid_to_sent, valid_from, valid_to,
                          sure_from, sure_to, recorded_from, published_on_sent, published_on, source, citation,
                          recorded_by, author, reason)
                        VALUES (:id, :version, :naturalKey, :state, :body::jsonb, :fromSent, :toSent,
                          coalesce(:outerFrom::date, '-infinity'), coalesce(:outerUntil::date, 'infinity'),
                          coalesce(:innerFrom::date, '-infinity'), coalesce(:innerUntil::date, 'infinity'),
                          :stamp, :publishedSent, :published, :source, :citation, :recordedBy, :author, :reason)
                        """);
        insert.bind("id", id)
                .bind("version", version)
                .bind("naturalKey", draft.naturalKey())
                .bind("state", state.name())
                .bind("body", write(draft.body()))
                .bind("fromSent", text(validity.from()))
                .bind("toSent", text(validity.to()))
                .bind("outerFrom", validity.outerFrom())
                .bind("outerUntil", validity.outerUntil())
                .bind("innerFrom", validity.innerFrom())
                .bind("innerUntil", validity.innerUntil())
                .bind("stamp", recording.stamp())
                .bind("publishedSent", text(published))
                .bind("published", published == null ? null : published.latest())
                .bind("source", draft.provenance().source())
                .bind("citation", draft.provenance().citation())
                .bind("recordedBy", by.organisation())
                .bind("author", by.subject())
                .bind("reason", by.reason())
                .execute();
        publicPart.changed(recording, kind, id, version, wasPublic);
        return new Version<>(
                id,
                version,
                state,
                draft.body(),
                validity,
                draft.provenance(),
                draft.naturalKey(),
                recording.stamp(),
                null,
                by.organisation(),
                by.subject(),
                by.reason());
    }

    private String write(T body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(kind + " cannot be written as JSON", e);
        }
    }

    private static @Nullable String text(@Nullable UncertainDate date) {
        return date == null ? null : date.asSent();
    }
}
