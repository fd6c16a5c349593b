package org.suivi.actors.disclosure;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where it is kept what was told of persons. */
class DisclosureTable {

    @Produces
    @Singleton
    VersionTable<Disclosure> disclosures(ObjectMapper json) {
        return VersionTable.ofThings("disclosure", "disclosure", Disclosure.class, json);
    }
}
