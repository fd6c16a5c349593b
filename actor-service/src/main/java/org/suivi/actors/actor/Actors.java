package org.suivi.actors.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.CommonProblem;

/** What the claims about actors need to know of them: whether they are there. */
@ApplicationScoped
public class Actors {

    private final VersionTable<Actor> table;

    public Actors(VersionTable<Actor> table) {
        this.table = table;
    }

    /** Whether there is such an actor now; for writers, who hold the clock. */
    public boolean exists(Handle handle, String code) {
        return table.current(handle, code)
                .filter(version -> !version.retracted())
                .isPresent();
    }

    /**
     * Makes sure that there is such an actor, for its own readers.
     *
     * @throws org.suivi.rest.ProblemException 404 if there is none, 410 if it was taken back
     */
    public void require(Snapshot snapshot, String code) {
        Optional<Version<Actor>> found = table.at(snapshot, code);
        if (found.isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("There is no actor " + code + " as of these dates.");
        }
        if (found.get().retracted()) {
            throw CommonProblem.GONE.because(
                    "The actor " + code + " was taken back; an earlier knownAt still shows it.");
        }
    }
}
