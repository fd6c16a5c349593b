package org.suivi.events.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.actors.ActorReplica;
import org.suivi.events.actors.Mentions;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.IncidentChange;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.incident.IncidentTable;
import org.suivi.events.location.AreaLocator;
import org.suivi.events.protection.PublicRecord.Shown;
import org.suivi.history.By;
import org.suivi.history.Databases;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;

/**
 * Looks up again the names and groups of incidents that a change of actors bears on, so that what is believed in the end does not
 * depend on what arrived first. An incident whose participants stay the same gets no new version.
 */
@ApplicationScoped
public class RefreshIncidents {

    static final String REASON = "names or memberships of its actors changed";

    private final Databases databases;
    private final Recorder recorder;
    private final ActorReplica replica;
    private final PublicRecord publicRecord;

    RefreshIncidents(Databases databases, Recorder recorder, ActorReplica replica, AreaLocator areas) {
        this.databases = databases;
        this.recorder = recorder;
        this.replica = replica;
        this.publicRecord = new PublicRecord(areas);
    }

    /** Refreshes up to so many stale incidents, in one transaction; false when none was left to be done. */
    public boolean handle(int most) {
        boolean some = databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM stale_incident)")
                .mapTo(Boolean.class)
                .one());
        return some && recorder.record(handle -> prepare(handle, most), this::write) > 0;
    }

    /** Reads, before the clock is held, what is stale. */
    Batch prepare(Handle handle, int most) {
        // read only: a row that is locked before the clock is held would hold up whoever marks it again under the clock
        List<UUID> ids = handle.createQuery("SELECT incident_id FROM stale_incident LIMIT :most")
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
        Map<UUID, Incident> exact = IncidentTable.EXACT.present(handle, ids);
        Map<UUID, Shown> shown = publicRecord.shown(handle, ids);
        Map<UUID, Incident> rendered = rendered(handle, exact, shown);
        ActorLookup lookup = ActorLookup.of(
                handle,
                replica,
                Stream.concat(exact.values().stream(), rendered.values().stream())
                        .map(it -> it.content().asked())
                        .toList());
        return new Batch(ids, exact, shown, rendered, lookup);
    }

    /** The exact versions that the public reads: under an embargo they are older than the present ones. */
    private static Map<UUID, Incident> rendered(Handle handle, Map<UUID, Incident> exact, Map<UUID, Shown> shown) {
        List<UUID> ids = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        shown.forEach((id, it) -> {
            if (!it.withdrawn() && exact.containsKey(id)) {
                ids.add(id);
                versions.add(it.renderedFrom());
            }
        });
        Map<UUID, Incident> rendered = new HashMap<>();
        if (!ids.isEmpty()) {
            IncidentTable.EXACT.versions(handle, ids, versions).forEach(it -> rendered.put(it.id(), it));
        }
        return rendered;
    }

    /** Writes what came out otherwise, unless it has changed since it was read; the number of those read. */
    int write(Recording recording, Batch batch) {
        if (batch.lookup.outdated(recording.handle(), replica)) {
            return batch.ids.size();
        }
        Mentions.unmark(recording.handle(), batch.ids);
        Map<UUID, Incident> now = IncidentTable.EXACT.present(recording.handle(), batch.ids);
        // read once more: an embargo may have ended before the clock was held, and what it released is not to be undone
        Map<UUID, Shown> shown = publicRecord.shown(recording.handle(), batch.ids);
        IncidentChange change = new IncidentChange(recording);
        List<Incident> forPublic = new ArrayList<>();
        List<UUID> again = new ArrayList<>();
        By by = IncidentChange.ourselves(REASON);
        for (Incident before : batch.exact.values()) {
            Incident present = now.get(before.id());
            if (present == null || present.version() != before.version() || batch.showsOther(before.id(), shown)) {
                again.add(before.id());
                continue;
            }
            IncidentContent fresh = present.content().resolved(batch.lookup);
            Incident latest = fresh.equals(present.content()) ? present : change.next(present, fresh, by);
            Incident rendered = batch.rendered.get(before.id());
            if (rendered != null) {
                forPublic.add(
                        rendered.version() == present.version()
                                ? latest
                                : withContent(rendered, rendered.content().resolved(batch.lookup)));
            }
        }
        change.write();
        publicRecord.publish(recording, forPublic, shown, batch.lookup);
        Mentions.markStale(recording.handle(), again);
        return batch.ids.size();
    }

    private static Incident withContent(Incident of, IncidentContent content) {
        return new Incident(of.id(), of.version(), content, of.recordedFrom(), of.recordedBy(), of.reason());
    }

    /** What was read before the clock was held. */
    record Batch(
            List<UUID> ids,
            Map<UUID, Incident> exact,
            Map<UUID, Shown> shown,
            Map<UUID, Incident> rendered,
            ActorLookup lookup) {

        /** Whether the public reads another version by now than when this was read. */
        boolean showsOther(UUID id, Map<UUID, Shown> now) {
            return version(shown.get(id)) != version(now.get(id));
        }

        private static int version(@Nullable Shown shown) {
            return shown == null ? 0 : shown.version();
        }
    }
}
