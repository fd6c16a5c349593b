package org.suivi.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The last rows of the feed, kept at hand: what is new goes to all streams from here, without a query for each. */
@ApplicationScoped
public class FeedTail {

    private static final int MOST = 10_000;

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final List<FeedRow> rows = new ArrayList<>();
    private long from;
    private long upTo;

    /** Has the listener run whenever there are new rows; it must return at once. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void leave(Runnable listener) {
        listeners.remove(listener);
    }

    /** All rows after the place, at most so many; empty if that is further back than is kept at hand. */
    public synchronized Optional<List<FeedRow>> after(long seq, int limit) {
        if (seq < from || upTo == 0) {
            return Optional.empty();
        }
        int first = firstAfter(seq);
        return Optional.of(List.copyOf(rows.subList(first, Math.min(rows.size(), first + limit))));
    }

    /** Begins anew behind a place, since what came before it is not known, or not as it is now. */
    void beginAfter(long seq) {
        synchronized (this) {
            rows.clear();
            from = seq;
            upTo = seq;
        }
        listeners.forEach(Runnable::run);
    }

    synchronized long upTo() {
        return upTo;
    }

    void add(List<FeedRow> more) {
        synchronized (this) {
            rows.addAll(more);
            upTo = more.getLast().seq();
            int surplus = rows.size() - MOST;
            if (surplus > 0) {
                from = rows.get(surplus - 1).seq();
                rows.subList(0, surplus).clear();
            }
        }
        listeners.forEach(Runnable::run);
    }

    private int firstAfter(long seq) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).seq() <= seq) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
