package org.suivi.messaging.news;

import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Works on news of the database for as long as the service runs, over a connection of its own; when that is lost, or the work
 * fails, it rests and goes on over another. An outage is logged when it begins and when it ends.
 */
public final class NewsThread {

    private final String name;
    private final String channel;
    private final NewsDatabase database;
    private final Work work;
    private final Outage outage;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    /** What is done over one connection, until the thread stops. */
    public interface Work {
        void over(NewsConnection news) throws SQLException;
    }

    /** A thread that is not started yet, for the news of a channel. */
    public NewsThread(String name, String channel, NewsDatabase database, Work work) {
        this.name = name;
        this.channel = channel;
        this.database = database;
        this.work = work;
        this.outage = new Outage("the " + name, () -> stopping);
    }

    public void start() {
        stopping = false;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** Returns when the work has ended, or does not end within five seconds. */
    public void stop() throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }

    public boolean isStopping() {
        return stopping;
    }

    /** Notes that the work waits for something, and why. */
    public void waits(String why) {
        outage.note(why);
    }

    /** Notes that the work goes well. */
    public void goesOn() {
        outage.over();
    }

    private void run() {
        while (!stopping) {
            try (NewsConnection news = database.listen(name, channel)) {
                work.over(news);
            } catch (CancellationException e) {
                return;
            } catch (RuntimeException | SQLException e) {
                // work that fails must not end the thread either
                restAfter(e);
            }
        }
    }

    private void restAfter(Exception e) {
        try {
            outage.rest(e.toString());
        } catch (CancellationException stop) {
            stopping = true;
        }
    }
}
