package org.suivi.benchmarks.party;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where party acts are kept. */
class PartyActTable {

    @Produces
    @Singleton
    VersionTable<PartyAct> acts(ObjectMapper json) {
        return VersionTable.ofClaims("party_act", "party-act", PartyAct.class, json)
                .partlyPublic();
    }
}
