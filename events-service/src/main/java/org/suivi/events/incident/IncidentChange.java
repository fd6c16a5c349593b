package org.suivi.events.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.events.actors.Involved;
import org.suivi.events.actors.Mentions;
import org.suivi.events.actors.ResolvedParticipant;
import org.suivi.history.By;
import org.suivi.history.Recording;

/** Further versions of incidents that are there already, and all that hangs on them, in one write. */
public final class IncidentChange {

    static final String KIND = "incident";

    private final Recording recording;
    private final List<Incident> before = new ArrayList<>();
    private final List<Incident> after = new ArrayList<>();
    private final List<IncidentRow> rows = new ArrayList<>();
    private final Map<UUID, List<Involved>> involved = new HashMap<>();

    public IncidentChange(Recording recording) {
        this.recording = recording;
    }

    /** Notes the next version of an incident. */
    public Incident next(Incident present, IncidentContent content, By by) {
        Incident next = new Incident(
                present.id(), present.version() + 1, content, recording.stamp(), by.organisation(), by.reason());
        before.add(present);
        add(next, by.subject());
        return next;
    }

    /** Notes the first version of an incident. */
    public Incident first(UUID id, IncidentContent content, By by) {
        Incident first = new Incident(id, 1, content, recording.stamp(), by.organisation(), by.reason());
        add(first, by.subject());
        return first;
    }

    private void add(Incident incident, String author) {
        after.add(incident);
        rows.add(IncidentRow.exact(incident, author));
        involved.put(incident.id(), incident.content().involved());
    }

    /** Writes them; they are what the public record follows. */
    public List<Incident> write() {
        Map<UUID, Set<String>> clocks = new HashMap<>();
        Stream.concat(before.stream(), after.stream())
                .forEach(it ->
                        clocks.computeIfAbsent(it.id(), id -> new HashSet<>()).addAll(IncidentClocks.of(it.content())));
        IncidentTable.EXACT.write(recording, KIND, rows, involved, id -> clocks.getOrDefault(id, Set.of()));
        Mentions.replace(recording, mentions(before), mentions(after));
        return after;
    }

    private static Map<UUID, List<ResolvedParticipant>> mentions(List<Incident> incidents) {
        return incidents.stream()
                .collect(Collectors.toMap(Incident::id, it -> it.content().participants()));
    }

    /** What a version is made by, when nobody asked for it. */
    public static By ourselves(@Nullable String reason) {
        return new By("suivi", "suivi", reason);
    }
}
