package org.suivi.events.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.suivi.events.files.Spool;
import org.suivi.events.progress.Import;
import org.suivi.events.progress.ImportTable;
import org.suivi.history.Databases;

/** Works on the imports whose files are here, a few at a time, and after a restart goes on where it stopped. */
@ApplicationScoped
class ImportWorkers {
    private static final Logger LOG = Logger.getLogger(ImportWorkers.class);
    private static final long LOOK_EVERY_SECONDS = 5;

    private final RunImport runImport;
    private final ImportTable imports;
    private final Spool spool;
    private final Databases databases;
    private final int most;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    ImportWorkers(RunImport runImport, ImportTable imports, Spool spool, Databases databases, ImportConfig config) {
        this.runImport = runImport;
        this.imports = imports;
        this.spool = spool;
        this.databases = databases;
        this.most = config.workers();
    }

    void start(@Observes StartupEvent event) {
        stopping = false;
        clearSpool();
        for (int i = 0; i < most; i++) {
            threads.add(Thread.ofPlatform().name("import-" + i).daemon().start(this::work));
        }
    }

    /** A file outlives its import only by a crash between the last note and the deletion. */
    private void clearSpool() {
        try {
            spool.deleteBroken();
            databases.exact().useHandle(handle -> imports.over(handle, spool.held())
                    .forEach(spool::delete));
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("the spool of imports could not be cleared: %s", e.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        news.release(most);
        for (Thread thread : threads) {
            // a chunk takes less; what is cut off all the same is taken again after the next start
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
        threads.clear();
    }

    /** Says that an import was received. */
    void wake() {
        news.release();
    }

    private void work() {
        while (!stopping) {
            try {
                Optional<Import> next = claim();
                if (next.isPresent()) {
                    run(next.get());
                } else {
                    rest();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("imports wait: %s", e.getMessage());
                restAfterFailure();
            }
        }
    }

    private synchronized Optional<Import> claim() {
        return databases.exact().withHandle(imports::unfinished).stream()
                .filter(it -> spool.holds(it.id()) && !underWay.contains(it.id()))
                .findFirst()
                .filter(it -> underWay.add(it.id()));
    }

    private void run(Import it) {
        try {
            runImport.handle(it, () -> stopping);
        } finally {
            underWay.remove(it.id());
        }
    }

    private void rest() throws InterruptedException {
        if (news.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
            news.drainPermits();
        }
    }

    private void restAfterFailure() {
        try {
            TimeUnit.SECONDS.sleep(LOOK_EVERY_SECONDS);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
