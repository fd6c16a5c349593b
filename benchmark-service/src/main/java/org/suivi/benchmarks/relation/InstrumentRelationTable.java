package org.suivi.benchmarks.relation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where the relations of instruments are kept. */
class InstrumentRelationTable {

    @Produces
    @Singleton
    VersionTable<InstrumentRelation> relations(ObjectMapper json) {
        return VersionTable.ofClaims("instrument_relation", "instrument-relation", InstrumentRelation.class, json)
                .partlyPublic();
    }
}
