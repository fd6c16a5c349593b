package org.suivi.benchmarks.dependency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where dependencies are kept. */
class DependencyTable {

    @Produces
    @Singleton
    VersionTable<Dependency> dependencies(ObjectMapper json) {
        return VersionTable.ofClaims("dependency", "dependency", Dependency.class, json);
    }
}
