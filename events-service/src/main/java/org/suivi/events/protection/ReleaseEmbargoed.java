package org.suivi.events.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.actors.ActorReplica;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.IncidentTable;
import org.suivi.events.location.AreaLocator;
import org.suivi.history.Databases;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;

/**
 * Shows the public what was under embargo until now. It bears the stamp of the release: asking by `knownAt` tells nothing of when
 * it was recorded. Of several versions that are due, the last one is shown.
 */
@ApplicationScoped
public class ReleaseEmbargoed {

    private final Databases databases;
    private final Recorder recorder;
    private final ActorReplica replica;
    private final PublicRecord publicRecord;

    ReleaseEmbargoed(Databases databases, Recorder recorder, ActorReplica replica, AreaLocator areas) {
        this.databases = databases;
        this.recorder = recorder;
        this.replica = replica;
        this.publicRecord = new PublicRecord(areas);
    }

    /** Releases up to so many incidents, in one transaction; false when none was due. */
    public boolean handle(int most) {
        boolean due = databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM embargo WHERE due <= clock_timestamp())")
                .mapTo(Boolean.class)
                .one());
        return due && recorder.record(recording -> release(recording, most)) > 0;
    }

    private int release(Recording recording, int most) {
        Handle handle = recording.handle();
        List<UUID> ids = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        // by id, which is random: the order of release tells nothing of the order of recording
        handle.createQuery("""
                        WITH due AS (
                            SELECT incident_id, max(version) AS version FROM embargo WHERE due <= clock_timestamp()
                            GROUP BY incident_id ORDER BY incident_id LIMIT :most),
                        lifted AS (
                            DELETE FROM embargo e USING due
                            WHERE e.incident_id = due.incident_id AND e.version <= due.version)
                        SELECT incident_id, version FROM due
                        """)
                .bind("most", most)
                .map((row, context) -> {
                    ids.add(row.getObject("incident_id", UUID.class));
                    return versions.add(row.getInt("version"));
                })
                .list();
        if (ids.isEmpty()) {
            return 0;
        }
        List<Incident> due = IncidentTable.EXACT.versions(handle, ids, versions);
        ActorLookup lookup = ActorLookup.of(
                handle, replica, due.stream().map(it -> it.content().asked()).toList());
        List<Incident> fresh = due.stream()
                .map(it -> new Incident(
                        it.id(),
                        it.version(),
                        it.content().resolved(lookup),
                        it.recordedFrom(),
                        it.recordedBy(),
                        it.reason()))
                .toList();
        publicRecord.publish(recording, fresh, publicRecord.shown(handle, ids), lookup);
        return ids.size();
    }
}
