package org.suivi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** The yardstick of the stream: from the commit of a notice in PostgreSQL to its coming to another connection. */
final class NotifyDelay implements Pace.Round {

    private static final int PATIENCE = 30;
    private static final int LOOK_MILLIS = 200;

    private final Suivi suivi;
    private volatile boolean over;

    NotifyDelay(Suivi suivi) {
        this.suivi = suivi;
    }

    @Override
    public List<Double> delays(Pace pace) throws Exception {
        Delays delays = new Delays();
        over = false;
        try (Connection hearing = suivi.database();
                Connection writing = suivi.database()) {
            hearing.createStatement().execute("LISTEN bench");
            Thread listener = Thread.ofPlatform().daemon().start(() -> listen(hearing, delays));
            PreparedStatement notify = writing.prepareStatement("SELECT pg_notify('bench', ?)");
            pace.keep(() -> {
                String name = UUID.randomUUID().toString();
                notify.setString(1, name);
                notify.execute();
                delays.done(name);
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
