package org.suivi.benchmarks.framework;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where frameworks are kept. */
class FrameworkTable {

    @Produces
    @Singleton
    VersionTable<Framework> frameworks(ObjectMapper json) {
        return VersionTable.ofThings("framework", "framework", Framework.class, json);
    }
}
