package org.suivi.gateway.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.suivi.messaging.news.NewsConnection;
import org.suivi.messaging.news.NewsDatabase;
import org.suivi.messaging.news.NewsThread;

/**
 * Waits for news of the feed, whichever gateway appended them, and puts them at the tail. Where the audience of rows was
 * narrowed since, the tail begins anew: what came before is then read as the database has it.
 */
@ApplicationScoped
class FeedWatch {

    private static final int BATCH = 1000;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final FeedStore store;
    private final FeedTail tail;
    private final NewsThread thread;
    private long revision = -1;

    FeedWatch(FeedStore store, FeedTail tail, NewsDatabase database) {
        this.store = store;
        this.tail = tail;
        this.thread = new NewsThread("feed", "feed", database, this::watch);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.stop();
    }

    private void watch(NewsConnection news) throws SQLException {
        while (!thread.isStopping()) {
            takeNew();
            thread.goesOn();
            news.await(LOOK_EVERY);
        }
    }

    private void takeNew() {
        List<FeedRow> rows;
        do {
            rows = store.all(tail.upTo(), BATCH);
            // asked after the rows were read: if it is still the same, they are as they were then
            long now = store.revision();
            if (now != revision) {
                tail.beginAfter(store.last());
                revision = now;
            } else if (!rows.isEmpty()) {
                tail.add(rows);
            }
        } while (rows.size() == BATCH);
    }
}
