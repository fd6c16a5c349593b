package org.suivi.actors.decision;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where decisions are kept. */
class DecisionTable {

    @Produces
    @Singleton
    VersionTable<Decision> decisions(ObjectMapper json) {
        return VersionTable.ofClaims("match_decision", StandingDecisions.KIND, Decision.class, json)
                .partlyPublic();
    }
}
