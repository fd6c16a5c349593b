package org.suivi.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers single writes that wait at the same time into one transaction, each with its own outcome, answered only
 * after the commit. One commit for each stamp bounds a service to some hundred writes a second; fifty for a stamp give
 * tens of thousands. Those who come again and again are waited for, for a moment: else half of them are written while the other
 * half waits, in twice as many transactions.
 */
public final class GatheredWrites<C, O> {

    /** Whoever was answered a moment ago needs about so long to come back with his next write. */
    private static final Duration RETURN = Duration.ofMillis(3);

    private final int most;
    private final Duration patience;
    private final Function<List<C>, List<O>> write;
    private final ConcurrentLinkedQueue<Waiting<C, O>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();

    /** How many were here when the last transaction ended: those that it answered, and those that came meanwhile. */
    private volatile int company = 1;

    private volatile @Nullable Thread waitsForCompany;

    /**
     * @param most how many writes one transaction takes at the most
     * @param write writes them in one transaction and gives one outcome for each, in their order
     */
    public GatheredWrites(int most, Function<List<C>, List<O>> write) {
        this(most, RETURN, write);
    }

    /** @param patience how long those are waited for at the most who were here before */
    GatheredWrites(int most, Duration patience, Function<List<C>, List<O>> write) {
        this.most = most;
        this.patience = patience;
        this.write = write;
    }

    /**
     * Writes one command and waits for its commit.
     *
     * @throws RuntimeException what writing this command alone throws; the others of its transaction do not suffer
     * @throws Error what went wrong with the machine while it was written, told to all of its transaction
     */
    public O submit(C command) {
        Waiting<C, O> mine = new Waiting<>(command);
        queue.add(mine);
        callWhoWaits();
        while (!mine.outcome.isDone()) {
            if (writing.compareAndSet(false, true)) {
                try {
                    if (!mine.outcome.isDone()) {
                        waitForCompany();
                        List<Waiting<C, O>> batch = next();
                        writeTogether(batch);
                        company = Math.min(most, batch.size() + queue.size());
                    }
                } finally {
                    writing.set(false);
                    callNext();
                }
            } else {
                mine.called.acquireUninterruptibly();
            }
        }
        return outcomeOf(mine);
    }

    /** How many wait to be written. */
    int waiting() {
        return queue.size();
    }

    // a transaction costs much the same for one write as for ten: it is worth a moment to have those in it who were
    // here before
    private void waitForCompany() {
        long until = System.nanoTime() + patience.toNanos();
        waitsForCompany = Thread.currentThread();
        while (queue.size() < company && !Thread.currentThread().isInterrupted()) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                break;
            }
            LockSupport.parkNanos(this, left);
        }
        waitsForCompany = null;
    }

    private void callWhoWaits() {
        Thread waiting = waitsForCompany;
        if (waiting != null && queue.size() >= company) {
            LockSupport.unpark(waiting);
        }
    }

    /** Whoever waits first writes next. One that comes to the queue later finds that nobody writes, and needs no call. */
    private void callNext() {
        Waiting<C, O> first = queue.peek();
        if (first != null) {
            first.called.release();
        }
    }

    private List<Waiting<C, O>> next() {
        List<Waiting<C, O>> batch = new ArrayList<>();
        while (batch.size() < most) {
            Waiting<C, O> waiting = queue.poll();
            if (waiting == null) {
                break;
            }
            batch.add(waiting);
        }
        return batch;
    }

    private void writeTogether(List<Waiting<C, O>> batch) {
        try {
            List<O> outcomes =
                    write.apply(batch.stream().map(one -> one.command).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).succeeds(outcomes.get(i));
            }
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                batch.getFirst().fails(e);
            } else {
                batch.forEach(one -> writeTogether(List.of(one)));
            }
        } catch (Throwable e) {
            // not tried again one by one: memory that is short is shorter then; and nobody may wait for it for ever
            batch.forEach(one -> one.fails(e));
        }
    }

    private static <C, O> O outcomeOf(Waiting<C, O> waiting) {
        try {
            return waiting.outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** A command, and its writer, who is called when its outcome is there or when it is his turn to write for all. */
    private static final class Waiting<C, O> {

        private final C command;
        private final CompletableFuture<O> outcome = new CompletableFuture<>();
        private final Semaphore called = new Semaphore(0);

        Waiting(C command) {
            this.command = command;
        }

        void succeeds(O result) {
            outcome.complete(result);
            called.release();
        }

        void fails(Throwable why) {
            outcome.completeExceptionally(why);
            called.release();
        }
    }
}
