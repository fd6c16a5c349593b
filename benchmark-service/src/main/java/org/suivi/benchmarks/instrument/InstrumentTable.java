package org.suivi.benchmarks.instrument;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where instruments are kept. */
class InstrumentTable {

    @Produces
    @Singleton
    VersionTable<Instrument> instruments(ObjectMapper json) {
        return VersionTable.ofThings("instrument", "instrument", Instrument.class, json);
    }
}
