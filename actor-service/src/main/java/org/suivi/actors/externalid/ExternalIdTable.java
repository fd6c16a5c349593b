package org.suivi.actors.externalid;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where external ids are kept. */
class ExternalIdTable {

    @Produces
    @Singleton
    VersionTable<ExternalIdClaim> externalIds(ObjectMapper json) {
        return VersionTable.ofClaims("external_id", "external-id", ExternalIdClaim.class, json)
                .partlyPublic();
    }
}
