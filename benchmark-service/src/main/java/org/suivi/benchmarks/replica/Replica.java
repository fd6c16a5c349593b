package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Recording;

/**
 * A table of versions that another service owns. A version is kept once, in whatever order versions come, and bears our
 * stamp; one that comes after a later one is kept but never becomes the present one.
 *
 * @param <R> a row
 */
final class Replica<R extends ReplicaRow> {

    /** What the name of the public's clock of a kind ends in. */
    static final String PUBLIC = "-public";

    private final String table;
    private final String kind;
    private final String columns;
    private final String typed;
    private final ObjectMapper json;
    private final Function<R, Set<String>> clocks;
    private final @Nullable String shown;

    /** @param columns each with its type, {@code id} and {@code version} before them */
    Replica(String table, String kind, ObjectMapper json, String... columns) {
        this(table, kind, json, row -> Set.of(kind), columns);
    }

    /** @param clocks those of who may learn of a row */
    Replica(String table, String kind, ObjectMapper json, Function<R, Set<String>> clocks, String... columns) {
        this.table = table;
        this.kind = kind;
        this.json = json;
        this.clocks = clocks;
        this.shown = null;
        this.typed = "id text, version int, state text, origin_recorded text, " + String.join(", ", columns);
        this.columns = "id, version, state, origin_recorded, "
                + Arrays.stream(columns)
                        .map(column -> column.substring(0, column.indexOf(' ')))
                        .collect(Collectors.joining(", "));
    }

    private Replica(Replica<R> like, String shown) {
        this.table = like.table;
        this.kind = like.kind;
        this.columns = like.columns;
        this.typed = like.typed;
        this.json = like.json;
        this.clocks = like.clocks;
        this.shown = shown;
    }

    /**
     * The same where the public reads only a part: its clock, which stands under {@code <kind>-public}, moves with that part alone.
     *
     * @param view of which ids the public reads something
     */
    Replica<R> partlyPublic(String view) {
        return new Replica<>(this, "SELECT DISTINCT id FROM " + view);
    }

    /** Keeps what is new of these rows; the ids of which the public reads something since, or nothing any more. */
    Set<String> receive(Recording recording, List<R> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        String sent = write(rows);
        Set<String> shownBefore = shown(recording, rows);
        Set<String> moved =
                rows.stream().flatMap(row -> clocks.apply(row).stream()).collect(Collectors.toSet());
        close(recording, rows, sent);
        return note(recording, insert(recording, rows, sent), moved, shownBefore, shown(recording, rows));
    }

    private void close(Recording recording, List<R> rows, String sent) {
        recording
                .handle()
                .createUpdate("UPDATE " + table + " AS p SET recorded_to = :stamp FROM "
                        + "(SELECT id, max(version) AS version FROM " + from() + " GROUP BY id) AS s"
                        + " WHERE p.id = ANY (:ids) AND p.id = s.id AND p.recorded_to = 'infinity'"
                        + " AND p.version < s.version")
                .bind("rows", sent)
                .bindArray("ids", String.class, ids(rows))
                .bind("stamp", recording.stamp())
                .execute();
    }

    private List<Kept> insert(Recording recording, List<R> rows, String sent) {
        return recording
                .handle()
                .createQuery("INSERT INTO " + table + " (" + columns + ", recorded_from, recorded_to) SELECT "
                        + columns + """
                        , :stamp, CASE WHEN version = max(version) OVER (PARTITION BY id) AND id NOT IN (
                            SELECT id FROM <table> WHERE id = ANY (:ids) AND recorded_to = 'infinity')
                          THEN 'infinity'::timestamptz ELSE :stamp END
                        FROM <from> AS s
                        ON CONFLICT (id, version) DO NOTHING RETURNING id, version
                        """.replace("<table>", table).replace("<from>", from()))
                .bind("rows", sent)
                .bindArray("ids", String.class, ids(rows))
                .bind("stamp", recording.stamp())
                .map((row, context) -> new Kept(row.getString("id"), row.getInt("version")))
                .list();
    }

    private Set<String> note(
            Recording recording, List<Kept> kept, Set<String> moved, Set<String> before, Set<String> after) {
        Set<String> otherwise = new TreeSet<>();
        for (Kept each : kept) {
            boolean was = before.contains(each.id);
            boolean is = after.contains(each.id);
            Set<String> all = new TreeSet<>(moved);
            if (was || is) {
                all.add(kind + PUBLIC);
            }
            if (was != is) {
                otherwise.add(each.id);
            }
            recording.changed(kind, each.id, each.version, all);
        }
        return otherwise;
    }

    /** Of which of these the public reads something. */
    private Set<String> shown(Recording recording, List<R> rows) {
        String sql = shown;
        return sql == null
                ? Set.of()
                : recording
                        .handle()
                        .createQuery(sql + " WHERE id = ANY (:ids)")
                        .bindArray("ids", String.class, ids(rows))
                        .mapTo(String.class)
                        .collect(Collectors.toSet());
    }

    // beside the rows themselves: the planner thinks that a document holds a hundred of them, and would read the whole
    // table to find the present ones
    private static <R extends ReplicaRow> List<String> ids(List<R> rows) {
        return rows.stream().map(ReplicaRow::id).distinct().toList();
    }

    // the same version twice in one batch is one row
    private String from() {
        return "(SELECT DISTINCT ON (id, version) * FROM jsonb_to_recordset(:rows::jsonb) AS r (" + typed + "))";
    }

    private String write(List<R> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a replica's rows cannot be written", e);
        }
    }

    private record Kept(String id, int version) {}
}
