package org.suivi.events.actors;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the replica for a batch of reports at once: one query for its names, and the groups of its actors. */
@ApplicationScoped
public class ActorReplica {

    private volatile @Nullable Kept kept;

    private record Kept(long mark, Memberships memberships) {}

    /** All actors that bear one of these names at some time. */
    public KnownActors knownAs(Handle handle, Collection<String> nameKeys) {
        List<KnownActors.Bearer> bearers = handle.createQuery("""
                        SELECT name_key, actor, kind, valid_from, valid_to FROM actor_known_as
                        WHERE name_key = ANY (:keys)
                        """)
                .bindArray("keys", String.class, nameKeys)
                .map((row, context) -> new KnownActors.Bearer(
                        row.getString("name_key"),
                        row.getString("actor"),
                        row.getString("kind"),
                        day(row, "valid_from"),
                        day(row, "valid_to")))
                .list();
        return new KnownActors(bearers);
    }

    /**
     * All memberships that lead up from these actors. They are read whole, once for each mark: which claims are preferred is worked
     * out over all of them anyway, and posts ask many times between two changes.
     *
     * @param mark the one that was read before; what is kept is as new as that, or newer
     */
    public Memberships above(Handle handle, long mark, Collection<String> actors) {
        Kept now = kept;
        if (now == null || now.mark != mark) {
            now = new Kept(mark, all(handle));
            kept = now;
        }
        return now.memberships.above(actors);
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
        return handle.createQuery("SELECT taken FROM replica_mark")
                .mapTo(Long.class)
                .one();
    }

    // the driver reads infinity as the ends of LocalDate when asked for that type
    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
