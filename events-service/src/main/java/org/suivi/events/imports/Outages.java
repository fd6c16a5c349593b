package org.suivi.events.imports;

import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.ConnectionException;

/** Tells a database that is away, or too busy, from one that refuses what it is given. */
final class Outages {
    /**
     * Classes of PostgreSQL's error codes: connection, transaction rolled back (deadlock, serialization), resources, operator
     * intervention, system.
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private Outages() {}

    static boolean isOutage(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                String state = sql.getSQLState();
                // without a state it never came as far as the server
                return state == null || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
            }
        }
        return failure instanceof ConnectionException;
    }
}
