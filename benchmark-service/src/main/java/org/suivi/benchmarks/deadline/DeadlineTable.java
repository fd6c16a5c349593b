package org.suivi.benchmarks.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.Recorder;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;

/** Where deadlines are kept. */
class DeadlineTable {

    @Produces
    @Singleton
    VersionTable<Deadline> deadlines(ObjectMapper json) {
        return VersionTable.ofClaims("deadline", "deadline", Deadline.class, json);
    }

    @Produces
    @Singleton
    Register<Deadline> register(Recorder recorder, VersionTable<Deadline> deadlines) {
        return new Register<>(recorder, deadlines);
    }
}
