package org.suivi.actors.relation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where relations are kept. */
class RelationTable {

    @Produces
    @Singleton
    VersionTable<Relation> relations(ObjectMapper json) {
        return VersionTable.ofClaims("relation", "relation", Relation.class, json)
                .partlyPublic();
    }
}
