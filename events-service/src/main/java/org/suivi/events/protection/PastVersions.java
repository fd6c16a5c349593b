package org.suivi.events.protection;

import java.util.Collection;
import java.util.UUID;
import org.suivi.events.incident.IncidentClocks;
import org.suivi.history.Recording;

/** What was recorded of an incident before; who may read it is decided by what holds now, whatever `knownAt` is asked for. */
final class PastVersions {

    private PastVersions() {}

    /** Lets past versions be read by those alone who may read the present ones: protection has no history. */
    static void protect(Recording recording, Collection<UUID> ids) {
        recording
                .handle()
                .createQuery("""
                        UPDATE incident past SET pass_on = now.pass_on, organisation = now.organisation
                        FROM incident now, incident before
                        WHERE now.id = ANY (:ids) AND now.recorded_to = 'infinity' AND past.id = now.id
                          AND before.id = past.id AND before.version = past.version
                          AND (past.pass_on <> now.pass_on OR past.organisation IS DISTINCT FROM now.organisation)
                        RETURNING coalesce(before.organisation, '') AS before, coalesce(now.organisation, '') AS now,
                          before.pass_on = 'ALL' OR now.pass_on = 'ALL' AS passed_on
                        """)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) ->
                        new Moved(row.getString("before"), row.getString("now"), row.getBoolean("passed_on")))
                .list()
                .forEach(each -> each.note(recording));
        update(recording, ids, """
                UPDATE incident_public shown SET owner = coalesce(now.organisation, '')
                FROM incident now
                WHERE now.id = ANY (:ids) AND now.recorded_to = 'infinity' AND shown.id = now.id
                  AND shown.owner <> coalesce(now.organisation, '')
                """);
        update(recording, ids, """
                UPDATE report told SET organisation = now.organisation
                FROM incident now
                WHERE now.id = ANY (:ids) AND now.recorded_to = 'infinity' AND told.incident_id = now.id
                  AND told.organisation <> now.organisation
                """);
    }

    private static void update(Recording recording, Collection<UUID> ids, String sql) {
        recording.handle().createUpdate(sql).bindArray("ids", UUID.class, ids).execute();
    }

    /** A past version that is for others now: those who read it before learn of it as well as those who read it now. */
    private record Moved(String before, String now, boolean passedOn) {
        void note(Recording recording) {
            recording.reprotected(IncidentClocks.of(before));
            recording.reprotected(IncidentClocks.of(now));
            if (passedOn) {
                recording.reprotected(IncidentClocks.PASSED_ON);
            }
        }
    }
}
