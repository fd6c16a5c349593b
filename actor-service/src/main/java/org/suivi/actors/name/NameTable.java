package org.suivi.actors.name;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where names are kept. */
class NameTable {

    @Produces
    @Singleton
    VersionTable<Name> names(ObjectMapper json) {
        return VersionTable.ofClaims("name", "name", Name.class, json).partlyPublic();
    }
}
