package org.suivi.events.actors;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.events.actors.KnownActors.Bearer;
import org.suivi.history.Together;
import org.suivi.history.Together.Answer;

/**
 * Reads the replica for reports. What was read is kept while the replica stays the same: posts ask many times for the same names
 * between two changes.
 */
@ApplicationScoped
public class ActorReplica {

    /** As many names are kept as some thousand partners use. */
    private static final int MOST_NAMES = 20_000;

    private volatile @Nullable Kept kept;

    /** @param names the bearers of those that were asked for, none where nobody bears one */
    private record Kept(long mark, Memberships memberships, Map<String, List<Bearer>> names) {}

    /** The mark of what is kept, which may be gone by now; before anything was read, the present one. */
    long keptMark(Handle handle) {
        Kept now = kept;
        return now == null ? mark(handle) : now.mark;
    }

    /**
     * All actors that bear one of these names at some time.
     *
     * @param mark the one that was read before; what is returned is as new as that, or newer
     */
    KnownActors knownAs(Handle handle, long mark, Collection<String> nameKeys) {
        Map<String, List<Bearer>> names = kept(handle, mark).names;
        List<String> missing =
                nameKeys.stream().filter(it -> !names.containsKey(it)).toList();
        if (!missing.isEmpty()) {
            Map<String, List<Bearer>> found = bearers(handle, missing);
            missing.forEach(it -> names.put(it, found.getOrDefault(it, List.of())));
        }
        return new KnownActors(nameKeys.stream().collect(Collectors.toMap(it -> it, names::get)));
    }

    private static Map<String, List<Bearer>> bearers(Handle handle, List<String> nameKeys) {
        return handle.createQuery("""
                        SELECT name_key, actor, kind, valid_from, valid_to FROM actor_known_as
                        WHERE name_key = ANY (:keys)
                        """)
                .bindArray("keys", String.class, nameKeys)
                .map((row, context) -> new Bearer(
                        row.getString("name_key"),
                        row.getString("actor"),
                        row.getString("kind"),
                        day(row, "valid_from"),
                        day(row, "valid_to")))
                .collect(Collectors.groupingBy(Bearer::nameKey));
    }

    /** All memberships that lead up from these actors; which claims are preferred is worked out over all of them anyway. */
    Memberships above(Handle handle, long mark, Collection<String> actors) {
        return kept(handle, mark).memberships.above(actors);
    }

    private Kept kept(Handle handle, long mark) {
        Kept now = kept;
        if (now == null || now.mark < mark) {
            now = new Kept(mark, all(handle), new ConcurrentHashMap<>());
            kept = now;
        } else if (now.names.size() > MOST_NAMES) {
            now = new Kept(now.mark, now.memberships, new ConcurrentHashMap<>());
            kept = now;
        }
        return now;
    }

    private static Memberships all(Handle handle) {
        return new Memberships(
                handle.createQuery("SELECT member, coalition, sure_from, sure_to FROM membership_present")
                        .map((row, context) -> new Memberships.Membership(
                                row.getString("member"),
                                row.getString("coalition"),
                                day(row, "sure_from"),
                                day(row, "sure_to")))
                        .list());
    }

    /** Moves whenever the replica does; what was resolved under another mark is looked up again. */
    public long mark(Handle handle) {
        return Together.one(handle, ActorReplica::mark);
    }

    /** The same, asked together with others. */
    public static Answer<Long> mark(Together asked) {
        return asked.ask("SELECT taken FROM replica_mark", row -> row.getLong("taken"));
    }

    // the driver reads infinity as the ends of LocalDate when asked for that type
    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
