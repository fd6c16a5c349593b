package org.suivi.events.areas;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.events.location.Area;
import org.suivi.history.Recorder;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;

/** Where areas are kept. */
public class AreaTable {
    public static final String AREA = "area";

    @Produces
    @Singleton
    VersionTable<Area> areas(ObjectMapper json) {
        return VersionTable.ofThings(AREA, AREA, Area.class, json);
    }

    @Produces
    @Singleton
    Register<Area> register(Recorder recorder, VersionTable<Area> areas) {
        return new Register<>(recorder, areas);
    }
}
