package org.suivi.benchmarks.responsibility;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where responsibilities are kept. */
class ResponsibilityTable {

    @Produces
    @Singleton
    VersionTable<Responsibility> responsibilities(ObjectMapper json) {
        return VersionTable.ofClaims("responsibility", "responsibility", Responsibility.class, json)
                .partlyPublic();
    }
}
