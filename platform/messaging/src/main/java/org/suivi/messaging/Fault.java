package org.suivi.messaging;

import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Whose fault it is that a message was not written: its own, or that of a database that is away, busy or broken. */
final class Fault {

    /** SQLSTATE classes by which PostgreSQL refuses a value: data exception, integrity constraint violation. */
    private static final String DATA = "22";

    private static final String INTEGRITY = "23";

    private Fault() {}

    /** Whether trying the same message again is in vain; anything else that the database says is no reason to give it up. */
    static boolean ofTheMessage(RuntimeException thrown) {
        if (thrown instanceof CancellationException) {
            return false;
        }
        SQLException said = database(thrown);
        if (said == null) {
            return true;
        }
        String state = said.getSQLState();
        return state != null && (state.startsWith(DATA) || state.startsWith(INTEGRITY));
    }

    private static @Nullable SQLException database(@Nullable Throwable thrown) {
        if (thrown == null || thrown instanceof SQLException) {
            return (SQLException) thrown;
        }
        return database(thrown.getCause());
    }
}
