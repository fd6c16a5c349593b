package org.suivi.gateway.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.suivi.gateway.feed.FeedReader;
import org.suivi.gateway.feed.FeedRow;
import org.suivi.gateway.feed.FeedStore;
import org.suivi.gateway.feed.FeedTail;

/**
 * One client of the stream: it takes rows after its place as fast as the client takes them from it, and keeps no more than one
 * batch in hand. What it is behind with waits in the feed, not in memory.
 */
final class Listener<E> implements Flow.Subscription, Runnable {

    private static final int BATCH = 200;

    private final FeedStore store;
    private final FeedTail tail;
    private final Executor executor;
    private final FeedReader reader;
    private final Set<String> kinds;
    private final Events<E> events;
    private final Flow.Subscriber<? super E> client;
    private final Consumer<Listener<?>> left;

    private final AtomicLong wanted = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private final Deque<E> inHand = new ArrayDeque<>();
    private long place;
    private volatile boolean heartbeatDue;
    private volatile long tookLast = System.nanoTime();
    private volatile boolean over;

    /** How a row, and a sign of life, are written. */
    interface Events<E> {
        E of(FeedRow row);

        E greeting();

        E heartbeat();
    }

    Listener(
            FeedStore store,
            FeedTail tail,
            Executor executor,
            FeedReader reader,
            Set<String> kinds,
            long place,
            Events<E> events,
            Flow.Subscriber<? super E> client,
            Consumer<Listener<?>> left) {
        this.store = store;
        this.tail = tail;
        this.executor = executor;
        this.reader = reader;
        this.kinds = kinds;
        this.place = place;
        this.events = events;
        this.client = client;
        this.left = left;
        inHand.add(events.greeting());
    }

    @Override
    public void request(long more) {
        tookLast = System.nanoTime();
        wanted.addAndGet(more);
        run();
    }

    @Override
    public void cancel() {
        over = true;
        tail.leave(this);
        left.accept(this);
    }

    /** Gives the client what there is; called whenever something may have changed. */
    @Override
    public void run() {
        if (calls.getAndIncrement() == 0) {
            executor.execute(this::giveAll);
        }
    }

    void heartbeat() {
        heartbeatDue = true;
        run();
    }

    /** Whether it waits for nothing but the client, and for longer than that. */
    boolean isStuckFor(long nanos) {
        return wanted.get() == 0 && System.nanoTime() - tookLast > nanos;
    }

    private void giveAll() {
        int seen;
        do {
            seen = calls.get();
            try {
                give();
            } catch (RuntimeException | Error e) {
                // the client comes again with its last id; nothing was lost
                cancel();
                client.onError(e);
            }
        } while (calls.addAndGet(-seen) != 0);
    }

    private void give() {
        while (!over && wanted.get() > 0) {
            if (inHand.isEmpty() && !fetch()) {
                return;
            }
            E next = inHand.poll();
            if (next != null) {
                wanted.decrementAndGet();
                heartbeatDue = false;
                client.onNext(next);
            }
        }
    }

    private boolean fetch() {
        Optional<List<FeedRow>> near = tail.after(place, BATCH);
        long before = place;
        if (near.isPresent()) {
            near.get().stream()
                    .filter(row -> reader.sees(row) && row.isOneOf(kinds))
                    .forEach(row -> inHand.add(events.of(row)));
            near.get().stream().mapToLong(FeedRow::seq).max().ifPresent(last -> place = last);
        } else {
            FeedStore.Found found = store.after(place, reader, kinds, BATCH);
            found.rows().forEach(row -> inHand.add(events.of(row)));
            place = found.upTo();
        }
        if (inHand.isEmpty() && place == before && heartbeatDue) {
            inHand.add(events.heartbeat());
        }
        return !inHand.isEmpty() || place != before;
    }
}
