package org.suivi.benchmarks.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where deadlines are kept. */
class DeadlineTable {

    @Produces
    @Singleton
    VersionTable<Deadline> deadlines(ObjectMapper json) {
        return VersionTable.ofClaims("deadline", "deadline", Deadline.class, json);
    }
}
