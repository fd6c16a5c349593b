package org.suivi.benchmarks.measurement;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where measurements are kept. */
class MeasurementTable {

    @Produces
    @Singleton
    VersionTable<Measurement> measurements(ObjectMapper json) {
        return VersionTable.ofClaims("measurement", "measurement", Measurement.class, json);
    }
}
