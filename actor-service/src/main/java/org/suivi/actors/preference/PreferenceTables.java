package org.suivi.actors.preference;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where pins and what was told of preferences are kept, both under the id of the claim. */
class PreferenceTables {

    @Produces
    @Singleton
    VersionTable<Pin> pins(ObjectMapper json) {
        return VersionTable.ofThings("pin", "pin", Pin.class, json).partlyPublic();
    }

    @Produces
    @Singleton
    VersionTable<Preference> preferences(ObjectMapper json) {
        return VersionTable.ofThings("preference", "preference", Preference.class, json);
    }
}
