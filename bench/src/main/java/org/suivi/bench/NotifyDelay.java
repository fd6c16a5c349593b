package org.suivi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** The yardstick of the stream: from a commit of the same report to its notice at another connection to PostgreSQL. */
final class NotifyDelay implements Pace.Round {

    private static final int PATIENCE = 30;
    private static final int LOOK_MILLIS = 200;

    private final Suivi suivi;
    private final Posts posts;
    private volatile boolean over;

    NotifyDelay(Suivi suivi, Posts posts) {
        this.suivi = suivi;
        this.posts = posts;
    }

    @Override
    public List<Double> delays(Pace pace) throws Exception {
        Delays delays = new Delays();
        over = false;
        try (Connection hearing = suivi.database();
                Connection writing = suivi.database()) {
            hearing.createStatement().execute("LISTEN bench");
            Thread listener = Thread.ofPlatform().daemon().start(() -> listen(hearing, delays));
            PreparedStatement insert = writing.prepareStatement(
                    "WITH one AS (INSERT INTO suivi.bench (report) VALUES (?::jsonb) RETURNING id)"
                            + " SELECT id, pg_notify('bench', id::text) FROM one");
            pace.keep(() -> {
                insert.setString(1, posts.nextReport());
                try (var row = insert.executeQuery()) {
                    row.next();
                    delays.done(row.getString(1));
                }
            });
            List<Double> sorted = delays.sorted(PATIENCE);
            over = true;
            listener.join(Duration.ofSeconds(5));
            return sorted;
        }
    }

    private void listen(Connection hearing, Delays delays) {
        try {
            PGConnection news = hearing.unwrap(PGConnection.class);
            while (!over) {
                for (PGNotification each : news.getNotifications(LOOK_MILLIS)) {
                    delays.heard(each.getParameter());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the listening connection broke", e);
        }
    }
}
