package org.suivi.messaging.inbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Whose fault it is that a message was not written: that of a database that is away, busy or shut, which passes, or of the
 * message or our own code, which trying again does not change.
 */
final class Fault {

    /**
     * Classes of SQLSTATE that pass: connection, authorisation of the connection, state and rollback of a transaction, missing
     * database, resources, an object in use, an operator's intervention, the system beneath, a broken server.
     */
    private static final Set<String> PASSING = Set.of("08", "25", "28", "3D", "40", "53", "55", "57", "58", "F0", "XX");

    private Fault() {}

    /** Whether trying the same message again is in vain. */
    static boolean lasts(RuntimeException thrown) {
        if (thrown instanceof CancellationException) {
            return false;
        }
        SQLException said = database(thrown);
        if (said == null) {
            return true;
        }
        // without a state it is the driver or the pool that speaks: nobody reached the database
        String state = said.getSQLState();
        return state != null && !PASSING.contains(state.substring(0, Math.min(2, state.length())));
    }

    private static @Nullable SQLException database(@Nullable Throwable thrown) {
        if (thrown == null || thrown instanceof SQLException) {
            return (SQLException) thrown;
        }
        return database(thrown.getCause());
    }
}
