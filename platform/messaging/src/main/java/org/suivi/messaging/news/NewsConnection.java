package org.suivi.messaging.news;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection beside the pool that hears what is notified on one channel. */
public final class NewsConnection implements AutoCloseable {

    // the driver does not hear that its thread is interrupted
    private static final long LOOKS_UP_EVERY_MILLIS = 200;

    private final Handle handle;

    NewsConnection(Handle handle) {
        this.handle = handle;
    }

    public Handle handle() {
        return handle;
    }

    /** Waits until something is notified, at most so long, or until the thread is interrupted. */
    public void await(Duration atMost) throws SQLException {
        PGConnection connection = handle.getConnection().unwrap(PGConnection.class);
        long end = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        // to the driver, no time at all would be for ever
        while (left > 0 && !Thread.currentThread().isInterrupted() && !isTold(connection, left)) {
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }

    private static boolean isTold(PGConnection connection, long atMostMillis) throws SQLException {
        PGNotification[] news = connection.getNotifications((int) Math.min(atMostMillis, LOOKS_UP_EVERY_MILLIS));
        return news != null && news.length > 0;
    }

    @Override
    public void close() {
        handle.close();
    }
}
