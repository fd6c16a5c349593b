package org.suivi.standalone.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Keeps one child running: starts it again when it dies, waiting longer each time, until it is told to stop. */
public final class Keeper implements AutoCloseable {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /** Who lived this long died of something new: the waits begin anew. */
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);
    /** A child that dies so often before it is ready will not come up by trying again. */
    private static final int TRIES_TO_BECOME_READY = 3;

    private final Child child;
    private final ProcessRecord record;
    private final Console console;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Process process;
    private final AtomicInteger deathsSinceReady = new AtomicInteger();

    public Keeper(Child child, ProcessRecord record, Console console) {
        this.child = child;
        this.record = record;
        this.console = console;
    }

    public Child child() {
        return child;
    }

    /** Starts the child, after ending what an earlier run of the launcher left of it. */
    public void start() throws IOException {
        endLeftover();
        launch();
        Thread.ofPlatform().daemon().name("keeper of " + child.name()).start(this::keep);
    }

    /** Ends what an earlier run left of this child. */
    public synchronized void endLeftover() throws IOException {
        var leftover = record.running();
        if (leftover.isPresent()) {
            console.line("%s of an earlier run still runs (process %d): ending it"
                    .formatted(child.name(), leftover.get().pid()));
            ProcessRecord.end(child, leftover.get());
        }
        record.forget();
    }

    private synchronized void launch() throws IOException {
        if (isStopping()) {
            return;
        }
        Process started = child.start();
        process = started;
        record.write(started.toHandle());
    }

    private void keep() {
        Duration wait = FIRST_WAIT;
        try {
            while (true) {
                long startedAt = System.nanoTime();
                int exit = awaitExit();
                if (isStopping()) {
                    return;
                }
                deathsSinceReady.incrementAndGet();
                boolean livedLong = System.nanoTime() - startedAt > LONG_LIFE.toNanos();
                wait = livedLong ? FIRST_WAIT : wait;
                console.line("%s ended by itself (exit %d); it is started again in %d s; see %s"
                        .formatted(child.name(), exit, wait.toSeconds(), child.log()));
                if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
                relaunch();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private int awaitExit() throws InterruptedException {
        Process current = process;
        return current == null ? -1 : current.waitFor();
    }

    private void relaunch() {
        try {
            launch();
        } catch (IOException | StartFailure notNow) {
            console.line("%s could not be started: %s".formatted(child.name(), notNow.getMessage()));
        }
    }

    /** Whether it answers; throws when it died too often before it is ready. */
    public boolean isReady() {
        if (deathsSinceReady.get() >= TRIES_TO_BECOME_READY) {
            throw new StartFailure("%s does not start. The end of its log, %s:%n%s"
                    .formatted(child.name(), child.log(), LogTail.of(child.log())));
        }
        Process current = process;
        boolean ready = current != null && current.isAlive() && child.isReady();
        if (ready) {
            deathsSinceReady.set(0);
        }
        return ready;
    }

    public void awaitReady(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (isStopping() || System.nanoTime() > deadline) {
                throw new StartFailure("%s was not ready after %d s. The end of its log, %s:%n%s"
                        .formatted(child.name(), patience.toSeconds(), child.log(), LogTail.of(child.log())));
            }
            Thread.sleep(100);
        }
    }

    /** Has it write down, once for each build, what makes its next start quicker; returns when that is done. */
    public void rememberStart() throws IOException, InterruptedException {
        Process current = process;
        Optional<StartCache> cache = child.startCache();
        if (cache.isPresent() && !cache.get().isFresh() && current != null && !isStopping()) {
            cache.get().write(current.toHandle());
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Stops the child, or what an earlier run left of it, and returns when it is gone. */
    @Override
    public void close() throws IOException {
        stopping.countDown();
        synchronized (this) {
            Process current = process;
            if (current == null) {
                endLeftover();
            } else if (current.isAlive()) {
                ProcessRecord.end(child, current.toHandle());
                console.line(child.name() + " is stopped");
            }
            record.forget();
        }
    }
}
