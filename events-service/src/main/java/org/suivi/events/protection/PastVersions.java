package org.suivi.events.protection;

import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What was recorded of an incident before; who may read it is decided by what holds now, whatever `knownAt` is asked for. */
final class PastVersions {

    private PastVersions() {}

    /** Lets past versions be read by those alone who may read the present ones: protection has no history. */
    static void protect(Handle handle, Collection<UUID> ids) {
        handle.createUpdate("""
                        UPDATE incident past SET pass_on = now.pass_on, organisation = now.organisation
                        FROM incident now
                        WHERE now.id = ANY (:ids) AND now.recorded_to = 'infinity' AND past.id = now.id
                          AND (past.pass_on <> now.pass_on OR past.organisation IS DISTINCT FROM now.organisation)
                        """).bindArray("ids", UUID.class, ids).execute();
        handle.createUpdate("""
                        UPDATE incident_public shown SET owner = coalesce(now.organisation, '')
                        FROM incident now
                        WHERE now.id = ANY (:ids) AND now.recorded_to = 'infinity' AND shown.id = now.id
                          AND shown.owner <> coalesce(now.organisation, '')
                        """).bindArray("ids", UUID.class, ids).execute();
        handle.createUpdate("""
                        UPDATE report told SET organisation = now.organisation
                        FROM incident now
                        WHERE now.id = ANY (:ids) AND now.recorded_to = 'infinity' AND told.incident_id = now.id
                          AND told.organisation <> now.organisation
                        """).bindArray("ids", UUID.class, ids).execute();
    }
}
