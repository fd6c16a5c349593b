package org.suivi.actors.nameindex;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.suivi.messaging.news.NewsConnection;
import org.suivi.messaging.news.NewsDatabase;
import org.suivi.messaging.news.NewsThread;

/** Gives new names their keys as soon as they are recorded, so that no search has to wait for it. */
@ApplicationScoped
class NameFollower {

    private static final Duration LOOKS_AT_LEAST_EVERY = Duration.ofSeconds(10);

    private final NameIndex index;
    private final NewsThread thread;

    NameFollower(NameIndex index, NewsDatabase database) {
        this.index = index;
        this.thread = new NewsThread("index of names", "change", database, this::follow);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.stop();
    }

    private void follow(NewsConnection news) throws SQLException {
        while (!thread.isStopping()) {
            if (index.catchUp(1)) {
                thread.goesOn();
                news.await(LOOKS_AT_LEAST_EVERY);
            }
        }
    }
}
