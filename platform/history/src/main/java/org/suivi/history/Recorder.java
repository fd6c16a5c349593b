package org.suivi.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Runs every write of a service under the clock, one at a time: all that one call writes bears one stamp and commits
 * together, and stamp order is commit order is visibility order, over any number of instances.
 */
@ApplicationScoped
public class Recorder {

    /** The advisory lock that whoever moves the clock holds until it commits. */
    static final long CLOCK_LOCK = 0x5355495649L;

    private final Databases databases;

    public Recorder(Databases databases) {
        this.databases = databases;
    }

    /** Does short work under the clock; what takes long belongs into {@code prepare} of the other form. */
    public <R> R record(Function<Recording, R> work) {
        return record(handle -> Boolean.TRUE, (recording, prepared) -> work.apply(recording));
    }

    /**
     * Prepares outside the clock (reads, validates, stages), then writes under it, in one transaction.
     *
     * @throws RuntimeException whatever the work throws; nothing is then written
     */
    public <P, R> R record(Function<Handle, P> prepare, BiFunction<Recording, P, R> write) {
        return databases.exact().inTransaction(handle -> {
            P prepared = prepare.apply(handle);
            Recording recording = new Recording(handle);
            R result = write.apply(recording, prepared);
            recording.finish();
            return result;
        });
    }

    /** Moves the clock to {@code t}, so that whatever is written later bears a later stamp. */
    void settle(Instant t) {
        record(recording -> {
            recording.write("UPDATE clock SET last = greatest(last, ?)", t);
            return t;
        });
    }
}
