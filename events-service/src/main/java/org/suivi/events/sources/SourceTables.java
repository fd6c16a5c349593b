package org.suivi.events.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.Recorder;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;

/** Where licences and sources are kept. */
class SourceTables {
    static final String LICENCE = "licence";
    static final String SOURCE = "source";

    @Produces
    @Singleton
    VersionTable<Licence> licences(ObjectMapper json) {
        return VersionTable.ofThings(LICENCE, LICENCE, Licence.class, json);
    }

    @Produces
    @Singleton
    VersionTable<Source> sources(ObjectMapper json) {
        return VersionTable.ofThings(SOURCE, SOURCE, Source.class, json).partlyPublic();
    }

    @Produces
    @Singleton
    Register<Source> sourceRegister(Recorder recorder, VersionTable<Source> sources) {
        return new Register<>(recorder, sources);
    }
}
