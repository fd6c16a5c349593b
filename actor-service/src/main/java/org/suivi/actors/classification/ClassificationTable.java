package org.suivi.actors.classification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where classifications are kept. */
class ClassificationTable {

    @Produces
    @Singleton
    VersionTable<Classification> classifications(ObjectMapper json) {
        return VersionTable.ofClaims("classification", "classification", Classification.class, json)
                .partlyPublic();
    }
}
