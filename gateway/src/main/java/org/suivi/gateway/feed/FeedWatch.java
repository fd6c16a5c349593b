package org.suivi.gateway.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Waits for news of the feed, whichever gateway appended them, and puts them at the tail. */
@ApplicationScoped
class FeedWatch {

    private static final Logger LOG = Logger.getLogger(FeedWatch.class);
    private static final int BATCH = 1000;
    private static final int LOOK_EVERY_MILLIS = 5_000;
    private static final long REST_MILLIS = 1_000;

    private final FeedStore store;
    private final FeedTail tail;
    private final String url;
    private final String user;
    private final String password;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    FeedWatch(
            FeedStore store,
            FeedTail tail,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.store = store;
        this.tail = tail;
        // a server that vanished without a word is noticed within half a minute
        this.url = url + (url.contains("?") ? "&" : "?")
                + "ApplicationName=suivi-feed&tcpKeepAlive=true&connectTimeout=10&socketTimeout=30";
        this.user = user;
        this.password = password;
    }

    void start(@Observes StartupEvent event) {
        stopping = false;
        thread = Thread.ofPlatform().name("feed").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }

    private void run() {
        boolean away = false;
        while (!stopping) {
            try (Connection connection = DriverManager.getConnection(url, user, password)) {
                away = false;
                watch(connection);
            } catch (SQLException | JdbiException e) {
                if (!away && !stopping) {
                    LOG.warnf("the feed is not followed: %s", e.getMessage());
                }
                away = true;
                rest();
            }
        }
    }

    private void watch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN feed");
        }
        if (tail.upTo() == 0) {
            tail.beginAfter(store.last());
        }
        PGConnection news = connection.unwrap(PGConnection.class);
        while (!stopping) {
            takeNew();
            news.getNotifications(LOOK_EVERY_MILLIS);
        }
    }

    private void takeNew() {
        List<FeedRow> rows;
        do {
            rows = store.all(tail.upTo(), BATCH);
            if (!rows.isEmpty()) {
                tail.add(rows);
            }
        } while (rows.size() == BATCH);
    }

    private void rest() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
