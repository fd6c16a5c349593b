package org.suivi.messaging.news;

import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;

/** A connection beside the pool that hears what is notified on one channel. */
public final class NewsConnection implements AutoCloseable {

    private final Handle handle;

    NewsConnection(Handle handle) {
        this.handle = handle;
    }

    public Handle handle() {
        return handle;
    }

    /** Waits until something is notified, at most so long. */
    public void await(Duration atMost) throws SQLException {
        handle.getConnection().unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    @Override
    public void close() {
        handle.close();
    }
}
