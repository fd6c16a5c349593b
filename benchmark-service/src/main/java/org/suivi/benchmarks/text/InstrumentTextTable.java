package org.suivi.benchmarks.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where the texts of instruments are kept. */
class InstrumentTextTable {

    @Produces
    @Singleton
    VersionTable<InstrumentText> texts(ObjectMapper json) {
        return VersionTable.ofClaims("instrument_text", "instrument-text", InstrumentText.class, json);
    }
}
