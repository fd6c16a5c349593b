package org.suivi.actors.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.suivi.history.Databases;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;

/**
 * Lets one list of actors be recorded at a time, over all instances: a second one, such as the same file sent again too early, would
 * be judged by half of the first.
 */
@ApplicationScoped
class OneAtATime {

    static final long LOCK = 0x4143544F5253L;

    private static final String RETRY_SECONDS = "30";

    private final Databases databases;

    OneAtATime(Databases databases) {
        this.databases = databases;
    }

    /**
     * Does the work while nobody else may.
     *
     * @throws ProblemException 503 while somebody else does
     */
    <R> R handle(Supplier<R> work) {
        // a handle that is opened is not the thread's own, so that the work has transactions of its own
        try (Handle handle = databases.exact().open()) {
            return handle.inTransaction(holder -> {
                if (!isFree(holder)) {
                    throw new ProblemException(
                            CommonProblem.UNAVAILABLE,
                            "Another list of actors is being recorded; nothing of this one was taken.",
                            List.of(),
                            Map.of("Retry-After", RETRY_SECONDS));
                }
                return work.get();
            });
        }
    }

    private static boolean isFree(Handle holder) {
        return holder.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
    }
}
