package org.suivi.actors.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where merges are kept, each under the code that was merged. */
class MergeTable {

    @Produces
    @Singleton
    VersionTable<Merge> merges(ObjectMapper json) {
        return VersionTable.ofThings("merge", "merge", Merge.class, json).partlyPublic();
    }
}
