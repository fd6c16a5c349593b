package org.suivi.benchmarks.provision;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where provisions are kept. */
class ProvisionTable {

    @Produces
    @Singleton
    VersionTable<Provision> provisions(ObjectMapper json) {
        return VersionTable.ofThings("provision", "provision", Provision.class, json);
    }
}
