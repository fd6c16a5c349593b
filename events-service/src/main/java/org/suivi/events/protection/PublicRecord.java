package org.suivi.events.protection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.actors.Involved;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.IncidentClocks;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.incident.IncidentRow;
import org.suivi.events.incident.IncidentTable;
import org.suivi.events.location.AreaLocator;
import org.suivi.events.reference.RowJson;
import org.suivi.events.terms.Sensitivity;
import org.suivi.history.Recording;

/**
 * Keeps what the public may read in step with the record: at once for what is open, after the embargo for what is sensitive, never
 * for the rest. What becomes more protected is withdrawn with all its versions: protection has no history.
 */
public final class PublicRecord {

    private static final String KIND = IncidentClocks.PUBLIC;

    private final Function<String, @Nullable String> publicArea;

    public PublicRecord(AreaLocator areas) {
        this.publicArea = areas::forPublic;
    }

    /** Follows new exact versions that somebody's word made. */
    public void follow(Recording recording, List<Incident> exact, ActorLookup lookup) {
        List<UUID> known = ids(exact, List.of());
        // whoever asks for the handle sends all that waits to be written
        Map<UUID, Shown> shown = known.isEmpty() ? new HashMap<>() : shown(recording.handle(), known);
        List<Incident> now = new ArrayList<>();
        List<Incident> later = new ArrayList<>();
        List<Incident> never = new ArrayList<>();
        Set<UUID> tooOpen = new HashSet<>();
        for (Incident incident : exact) {
            Shown before = shown.get(incident.id());
            if (!ProtectionPolicy.publishes(incident.content())) {
                never.add(incident);
            } else if (incident.content().sensitivity() == Sensitivity.PUBLIC) {
                now.add(incident);
            } else {
                later.add(incident);
                if (before != null && !before.withdrawn && before.sensitivity == Sensitivity.PUBLIC) {
                    tooOpen.add(incident.id());
                }
            }
            if (before != null && !before.withdrawn && !ProtectionPolicy.publishes(incident.content())) {
                tooOpen.add(incident.id());
            }
        }
        withdraw(
                recording,
                exact.stream().filter(it -> tooOpen.contains(it.id())).toList(),
                shown);
        lift(recording, ids(never, now));
        embargo(recording, later);
        publish(recording, now, shown, lookup);
    }

    /** Shows these versions, unless the public reads the very same already. */
    void publish(Recording recording, List<Incident> exact, Map<UUID, Shown> shown, ActorLookup lookup) {
        List<IncidentRow> rows = new ArrayList<>();
        Map<UUID, List<Involved>> involved = new HashMap<>();
        for (Incident incident : exact) {
            IncidentContent content = incident.content();
            ProtectionPolicy.forPublic(content, publicArea, lookup::groupsThroughout)
                    .ifPresent(it -> {
                        Shown before = shown.get(incident.id());
                        if (before == null || before.withdrawn || !it.readsLike(before.content)) {
                            rows.add(row(incident, it, before));
                            involved.put(incident.id(), it.involved());
                        }
                    });
        }
        IncidentTable.PUBLIC.write(recording, KIND, rows, involved);
    }

    /** Forgets every public version of these, so that what is published next has no past; what may not be read now is withdrawn. */
    void renew(Recording recording, List<Incident> exact, Map<UUID, Shown> shown) {
        Map<Boolean, List<Incident>> published =
                exact.stream().collect(Collectors.partitioningBy(it -> ProtectionPolicy.publishes(it.content())));
        withdraw(recording, published.getOrDefault(false, List.of()), shown);
        List<Incident> renewed = published.getOrDefault(true, List.of());
        forget(recording, renewed);
        renewed.forEach(incident -> shown.computeIfPresent(incident.id(), (id, it) -> it.forgotten()));
    }

    private static void forget(Recording recording, List<Incident> exact) {
        List<UUID> ids = exact.stream().map(Incident::id).toList();
        int unused = delete(recording.handle(), "DELETE FROM involvement_public WHERE incident_id = ANY (:ids)", ids);
        if (delete(recording.handle(), "DELETE FROM incident_public WHERE id = ANY (:ids)", ids) > 0) {
            recording.reprotected(IncidentClocks.PUBLIC);
        }
    }

    /** What the public reads of these by now. */
    Map<UUID, Shown> shown(Handle handle, List<UUID> ids) {
        Map<UUID, Shown> shown = new HashMap<>();
        if (ids.isEmpty()) {
            return shown;
        }
        handle.createQuery("""
                        SELECT id, version, sensitivity, withdrawn, rendered_from, document FROM incident_public
                        WHERE id = ANY (:ids) AND recorded_to = 'infinity'
                        """)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Shown(
                                row.getInt("version"),
                                Sensitivity.valueOf(row.getString("sensitivity")),
                                row.getBoolean("withdrawn"),
                                row.getInt("rendered_from"),
                                RowJson.read(row.getString("document"), IncidentContent.class))))
                .forEach(it -> shown.put(it.getKey(), it.getValue()));
        return shown;
    }

    private static IncidentRow row(Incident exact, IncidentContent rendered, @Nullable Shown before) {
        return IncidentRow.published(
                new Incident(
                        exact.id(),
                        before == null ? 1 : before.version + 1,
                        rendered,
                        exact.recordedFrom(),
                        rendered.organisation() == null ? "" : exact.recordedBy(),
                        rendered.organisation() == null ? null : forPublic(exact.reason())),
                owner(exact),
                exact.version(),
                false);
    }

    /** That names changed, not which: those of persons are none of the public's business. */
    private static @Nullable String forPublic(@Nullable String reason) {
        return reason != null && reason.startsWith(RefreshIncidents.REASON) ? RefreshIncidents.REASON : reason;
    }

    private static String owner(Incident exact) {
        String organisation = exact.content().organisation();
        return organisation == null ? "" : organisation;
    }

    /** Takes every public version away, and leaves a mark that says so: its version is what subscribers are told. */
    private void withdraw(Recording recording, List<Incident> exact, Map<UUID, Shown> shown) {
        if (exact.isEmpty()) {
            return;
        }
        forget(recording, exact);
        List<IncidentRow> marks = new ArrayList<>();
        for (Incident incident : exact) {
            Shown before = shown.get(incident.id());
            if (before != null) {
                IncidentContent least = ProtectionPolicy.least(before.content);
                marks.add(IncidentRow.published(
                        new Incident(incident.id(), before.version + 1, least, incident.recordedFrom(), "", null),
                        owner(incident),
                        incident.version(),
                        true));
                shown.put(
                        incident.id(),
                        new Shown(before.version + 1, before.sensitivity, true, incident.version(), least));
            }
        }
        IncidentTable.PUBLIC.write(recording, KIND, marks, Map.of());
    }

    private static void embargo(Recording recording, List<Incident> sensitive) {
        if (sensitive.isEmpty()) {
            return;
        }
        Function<Incident, Instant> due = it -> ProtectionPolicy.publicFrom(it.content(), recording.stamp());
        recording.write(
                "INSERT INTO embargo (incident_id, version, due) SELECT * FROM unnest(?, ?, ?::timestamptz[])",
                sensitive.stream().map(Incident::id).toArray(UUID[]::new),
                sensitive.stream().map(Incident::version).toArray(Integer[]::new),
                sensitive.stream().map(due).map(Instant::toString).toArray(String[]::new));
    }

    private static void lift(Recording recording, List<UUID> ids) {
        if (!ids.isEmpty()) {
            recording.write("DELETE FROM embargo WHERE incident_id = ANY (?)", (Object) ids.toArray(UUID[]::new));
        }
    }

    private static int delete(Handle handle, String sql, List<UUID> ids) {
        return handle.createUpdate(sql).bindArray("ids", UUID.class, ids).execute();
    }

    /** Only incidents that were there before can have anything under embargo. */
    private static List<UUID> ids(List<Incident> some, List<Incident> others) {
        List<UUID> ids = new ArrayList<>();
        some.stream().filter(it -> it.version() > 1).forEach(it -> ids.add(it.id()));
        others.stream().filter(it -> it.version() > 1).forEach(it -> ids.add(it.id()));
        return ids;
    }

    /** What the public reads of one incident. */
    record Shown(int version, Sensitivity sensitivity, boolean withdrawn, int renderedFrom, IncidentContent content) {

        Shown forgotten() {
            return new Shown(version, sensitivity, true, renderedFrom, content);
        }
    }
}
