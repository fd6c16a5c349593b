package org.suivi.events.organisations;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where organisations are kept. */
class OrganisationTable {
    private static final String ORGANISATION = "organisation";

    @Produces
    @Singleton
    VersionTable<Organisation> organisations(ObjectMapper json) {
        return VersionTable.ofThings(ORGANISATION, ORGANISATION, Organisation.class, json);
    }
}
