package org.suivi.benchmarks.crossing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where crossings are kept: one version of an indicator's line for each. */
class CrossingTable {

    @Produces
    @Singleton
    VersionTable<Crossing> crossings(ObjectMapper json) {
        return VersionTable.ofThings("indicator_crossed", "indicator-crossed", Crossing.class, json);
    }
}
