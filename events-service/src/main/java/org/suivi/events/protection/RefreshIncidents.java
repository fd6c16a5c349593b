package org.suivi.events.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.suivi.events.protection.TermsInForce.Terms;
import org.suivi.history.By;
import org.suivi.history.Databases;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;

/**
 * Looks up again the names, groups and terms of incidents that a change bears on, so that what is believed, and who may read it, does
 * not depend in the end on what arrived first. An incident of which all stays the same gets no new version.
 */
@ApplicationScoped
public class RefreshIncidents {

    static final String REASON = "names or memberships of its actors changed";
    static final String OTHER_TERMS = "the terms of its source changed";

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
        List<UUID> ids = new ArrayList<>();
        Set<UUID> past = new HashSet<>();
        handle.createQuery("SELECT incident_id, past FROM stale_incident LIMIT :most")
                .bind("most", most)
                .map((row, context) -> Map.entry(row.getObject("incident_id", UUID.class), row.getBoolean("past")))
                .forEach(it -> {
                    ids.add(it.getKey());
                    if (it.getValue()) {
                        past.add(it.getKey());
                    }
                });
        Map<UUID, Incident> exact = IncidentTable.EXACT.present(handle, ids);
        Map<UUID, Shown> shown = publicRecord.shown(handle, ids);
        Map<UUID, Incident> rendered = rendered(handle, exact, shown);
        ActorLookup lookup = ActorLookup.of(
                handle,
                replica,
                Stream.concat(exact.values().stream(), rendered.values().stream())
                        .map(it -> it.content().asked())
                        .toList());
        return new Batch(ids, past, exact, shown, rendered, lookup);
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
        Map<UUID, Terms> terms = TermsInForce.of(recording.handle(), batch.ids);
        IncidentChange change = new IncidentChange(recording);
        List<Incident> reprotected = new ArrayList<>();
        List<Incident> forPublic = new ArrayList<>();
        List<UUID> again = new ArrayList<>();
        By by = IncidentChange.ourselves(REASON);
        for (Incident before : batch.exact.values()) {
            Incident present = now.get(before.id());
            if (present == null || present.version() != before.version() || batch.showsOther(before.id(), shown)) {
                again.add(before.id());
                continue;
            }
            IncidentContent fresh =
                    under(terms.get(before.id()), present.content()).resolved(batch.lookup);
            boolean sameReaders = fresh.isProtectedLike(present.content());
            Incident latest = fresh.equals(present.content())
                    ? present
                    : change.next(present, fresh, sameReaders ? by : by.because(OTHER_TERMS));
            Incident rendered = batch.rendered.get(before.id());
            if (!sameReaders) {
                reprotected.add(latest);
            } else if (rendered != null) {
                forPublic.add(
                        rendered.version() == present.version()
                                ? latest
                                : withContent(
                                        rendered,
                                        under(terms.get(before.id()), rendered.content())
                                                .resolved(batch.lookup)));
            }
        }
        change.write();
        PastVersions.protect(recording, reprotected.stream().map(Incident::id).toList());
        publicRecord.follow(recording, reprotected, batch.lookup);
        publicRecord.renew(
                recording,
                forPublic.stream().filter(it -> batch.past.contains(it.id())).toList(),
                shown);
        publicRecord.publish(recording, forPublic, shown, batch.lookup);
        Mentions.markStale(recording.handle(), again, batch.past);
        return batch.ids.size();
    }

    /** Of a report that names no licence and no source any more nothing changes. */
    private static IncidentContent under(@Nullable Terms terms, IncidentContent content) {
        return terms == null
                ? content
                : content.under(terms.organisation(), terms.licence(), terms.passOn(), terms.sensitivity());
    }

    private static Incident withContent(Incident of, IncidentContent content) {
        return new Incident(of.id(), of.version(), content, of.recordedFrom(), of.recordedBy(), of.reason());
    }

    /** What was read before the clock was held. */
    record Batch(
            List<UUID> ids,
            Set<UUID> past,
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
