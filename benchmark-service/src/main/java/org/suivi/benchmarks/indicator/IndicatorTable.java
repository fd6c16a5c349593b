package org.suivi.benchmarks.indicator;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where indicators are kept. */
class IndicatorTable {

    @Produces
    @Singleton
    VersionTable<Indicator> indicators(ObjectMapper json) {
        return VersionTable.ofThings("indicator", "indicator", Indicator.class, json);
    }
}
