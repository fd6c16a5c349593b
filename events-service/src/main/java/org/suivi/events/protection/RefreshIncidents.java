package org.suivi.events.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.actors.ActorReplica;
import org.suivi.events.actors.Causes;
import org.suivi.events.actors.Mentions;
import org.suivi.events.actors.Mentions.Stale;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.IncidentChange;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.incident.IncidentTable;
import org.suivi.events.location.AreaLocator;
import org.suivi.events.protection.PublicRecord.Shown;
import org.suivi.events.protection.TermsInForce.Terms;
import org.suivi.history.Databases;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;

/**
 * Looks up again the names, groups and terms of incidents that a change bears on, so that what is believed, and who may read it, does
 * not depend in the end on what arrived first. An incident of which all stays the same gets no new version.
 */
@ApplicationScoped
public class RefreshIncidents {

    /** What every version begins its reason with that names or memberships made; all that the public is told of it. */
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
        Map<UUID, Stale> stale = new LinkedHashMap<>();
        Mentions.stale(handle, most).forEach(it -> stale.put(it.incident(), it));
        List<UUID> ids = List.copyOf(stale.keySet());
        Map<UUID, Incident> exact = IncidentTable.EXACT.present(handle, ids);
        Map<UUID, Shown> shown = publicRecord.shown(handle, ids);
        Map<UUID, Incident> rendered = rendered(handle, exact, shown);
        ActorLookup lookup = ActorLookup.of(
                handle,
                replica,
                Stream.concat(exact.values().stream(), rendered.values().stream())
                        .map(it -> it.content().asked())
                        .toList());
        Causes causes = Causes.of(
                handle,
                stale.values().stream().flatMap(it -> it.causes().stream()).toList());
        return new Batch(stale, exact, shown, rendered, lookup, causes);
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
            return batch.stale.size();
        }
        List<UUID> ids = List.copyOf(batch.stale.keySet());
        Mentions.unmark(recording.handle(), ids);
        Map<UUID, Incident> now = IncidentTable.EXACT.present(recording.handle(), ids);
        // read once more: an embargo may have ended before the clock was held, and what it released is not to be undone
        Map<UUID, Shown> shown = publicRecord.shown(recording.handle(), ids);
        Map<UUID, Terms> terms = TermsInForce.of(recording.handle(), ids);
        IncidentChange change = new IncidentChange(recording);
        List<Incident> reprotected = new ArrayList<>();
        List<Incident> forPublic = new ArrayList<>();
        List<Stale> again = new ArrayList<>();
        for (Incident before : batch.exact.values()) {
            Incident present = now.get(before.id());
            if (present == null || present.version() != before.version() || batch.showsOther(before.id(), shown)) {
                again.add(batch.stale(before.id()));
                continue;
            }
            IncidentContent fresh =
                    under(terms.get(before.id()), present.content()).resolved(batch.lookup);
            boolean sameReaders = fresh.isProtectedLike(present.content());
            Incident latest = fresh.readsLike(present.content())
                    ? present
                    : change.next(
                            present,
                            fresh,
                            IncidentChange.ourselves(sameReaders ? batch.why(before.id()) : OTHER_TERMS));
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
                forPublic.stream().filter(it -> batch.stale(it.id()).past()).toList(),
                shown);
        publicRecord.publish(recording, forPublic, shown, batch.lookup);
        Mentions.markAgain(recording.handle(), again);
        return ids.size();
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
            Map<UUID, Stale> stale,
            Map<UUID, Incident> exact,
            Map<UUID, Shown> shown,
            Map<UUID, Incident> rendered,
            ActorLookup lookup,
            Causes causes) {

        Stale stale(UUID id) {
            return Objects.requireNonNull(stale.get(id));
        }

        /** Why it is another: which names, memberships or merges came. */
        String why(UUID id) {
            String told = causes.told(stale(id).causes());
            return told.isEmpty() ? REASON : REASON + ": " + told;
        }

        /** Whether the public reads another version by now than when this was read. */
        boolean showsOther(UUID id, Map<UUID, Shown> now) {
            return version(shown.get(id)) != version(now.get(id));
        }

        private static int version(@Nullable Shown shown) {
            return shown == null ? 0 : shown.version();
        }
    }
}
