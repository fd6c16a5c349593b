package org.suivi.events.actors;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Reads the replica for a batch of reports at once: one query for its names, one for the groups of its actors. */
@ApplicationScoped
public class ActorReplica {

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

    /** All memberships that lead up from these actors. */
    public Memberships above(Handle handle, Collection<String> actors) {
        List<Memberships.Membership> memberships = handle.createQuery("""
                        WITH RECURSIVE reached (actor) AS (
                            SELECT unnest(:actors) UNION
                            SELECT m.coalition FROM membership_present m JOIN reached r ON r.actor = m.member)
                        SELECT member, coalition, sure_from, sure_to
                        FROM membership_present WHERE member IN (SELECT actor FROM reached)
                        """)
                .bindArray("actors", String.class, actors)
                .map((row, context) -> new Memberships.Membership(
                        row.getString("member"),
                        row.getString("coalition"),
                        day(row, "sure_from"),
                        day(row, "sure_to")))
                .list();
        return new Memberships(memberships);
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
