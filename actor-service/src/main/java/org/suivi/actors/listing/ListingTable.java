package org.suivi.actors.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where listings are kept. */
class ListingTable {

    @Produces
    @Singleton
    VersionTable<Listing> listings(ObjectMapper json) {
        return VersionTable.ofClaims("listing", "listing", Listing.class, json).partlyPublic();
    }
}
