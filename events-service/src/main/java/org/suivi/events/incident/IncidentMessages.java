package org.suivi.events.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.contracts.Bounds;
import org.suivi.contracts.Casualty;
import org.suivi.contracts.Claim;
import org.suivi.contracts.IncidentChanged;
import org.suivi.contracts.IncidentDate;
import org.suivi.contracts.IncidentPlace;
import org.suivi.contracts.Message;
import org.suivi.contracts.PassOn;
import org.suivi.contracts.PublicIncidentChanged;
import org.suivi.contracts.State;
import org.suivi.contracts.Via;
import org.suivi.events.account.Deaths;
import org.suivi.events.account.ParticipantRole;
import org.suivi.events.actors.ResolvedParticipant;
import org.suivi.events.terms.Sensitivity;
import org.suivi.messaging.relay.Change;
import org.suivi.messaging.relay.MessageSource;
import org.suivi.messaging.relay.OutgoingMessage;
import org.suivi.rest.answers.PolicyVersion;

/** Tells each version of an incident: to the services as it is known, to the public as the public may read it. */
@ApplicationScoped
class IncidentMessages implements MessageSource {

    private static final String PUBLIC = IncidentClocks.PUBLIC;

    private final PolicyVersion policy;

    IncidentMessages(PolicyVersion policy) {
        this.policy = policy;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(IncidentChange.KIND, PUBLIC);
    }

    @Override
    public List<OutgoingMessage> of(Handle handle, List<Change> changes) {
        Map<String, Incident> exact = versions(handle, changes, IncidentChange.KIND, IncidentTable.EXACT);
        Map<String, Incident> published = versions(handle, changes, PUBLIC, IncidentTable.PUBLIC);
        Map<UUID, Integer> firstShown = IncidentTable.PUBLIC.firstVersions(
                handle, published.values().stream().map(Incident::id).toList());
        // a public version that was withdrawn meanwhile is told no more: its withdrawal follows
        return changes.stream()
                .map(change -> message(
                        change,
                        (change.kind().equals(PUBLIC) ? published : exact).get(change.id() + "/" + change.version()),
                        firstShown))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, Incident> versions(
            Handle handle, List<Change> changes, String kind, IncidentTable table) {
        List<Change> ofKind =
                changes.stream().filter(it -> it.kind().equals(kind)).toList();
        Map<String, Incident> found = new HashMap<>();
        if (!ofKind.isEmpty()) {
            table.versions(
                            handle,
                            ofKind.stream().map(it -> UUID.fromString(it.id())).toList(),
                            ofKind.stream().map(Change::version).toList())
                    .forEach(it -> found.put(it.id() + "/" + it.version(), it));
        }
        return found;
    }

    private @Nullable OutgoingMessage message(
            Change change, @Nullable Incident incident, Map<UUID, Integer> firstShown) {
        if (incident == null) {
            return null;
        }
        Message body = change.kind().equals(PUBLIC)
                ? published(incident, policy.number(), firstShown.getOrDefault(incident.id(), 1))
                : exact(incident);
        return new OutgoingMessage(change, body.topic(), body.key(), body.type(), incident.recordedFrom(), body);
    }

    static IncidentChanged exact(Incident incident) {
        IncidentContent content = incident.content();
        return new IncidentChanged(
                incident.id().toString(),
                incident.version(),
                new Claim(
                        state(content),
                        incident.recordedFrom(),
                        incident.recordedBy(),
                        publishedOn(content),
                        content.source(),
                        content.citation(),
                        incident.reason(),
                        null,
                        null),
                content.type().name(),
                date(content),
                place(content),
                content.area(),
                content.participants().stream()
                        .map(it -> new IncidentChanged.Participant(
                                it.side(),
                                role(it),
                                it.name(),
                                it.actor(),
                                it.resolution().name()))
                        .toList(),
                involved(content),
                casualties(content),
                deaths(content),
                content.method() == null ? null : content.method().name(),
                content.violates(),
                content.verification().name(),
                content.aggregate(),
                content.sensitivity().name(),
                Objects.requireNonNullElse(content.organisation(), ""),
                PassOn.valueOf(content.passOn().name()));
    }

    /** @param firstShown the first version of it that the public may read by now: what was before it is withdrawn */
    static PublicIncidentChanged published(Incident incident, int policy, int firstShown) {
        IncidentContent content = incident.content();
        IncidentContent.Generalised generalised = content.generalised();
        return new PublicIncidentChanged(
                incident.id().toString(),
                incident.version(),
                state(content),
                content.sensitivity() == Sensitivity.PUBLIC
                        ? incident.recordedFrom().toString()
                        : YearMonth.from(incident.recordedFrom().atZone(ZoneOffset.UTC))
                                .toString(),
                content.type().name(),
                date(content),
                place(content),
                content.area(),
                content.participants().stream()
                        .filter(it -> it.actor() != null)
                        .map(it -> new PublicIncidentChanged.PublicParticipant(
                                it.side(), role(it), Objects.requireNonNull(it.actor())))
                        .toList(),
                involved(content),
                casualties(content),
                deaths(content),
                content.method() == null ? null : content.method().name(),
                content.violates(),
                content.verification().name(),
                content.aggregate(),
                generalised == null ? List.of() : generalised.fields(),
                policy,
                publishedOn(content),
                firstShown > 1 ? firstShown : null);
    }

    private static State state(IncidentContent content) {
        return content.retracted() ? State.RETRACTED : State.ACTIVE;
    }

    private static @Nullable String publishedOn(IncidentContent content) {
        return content.publishedOn() == null ? null : content.publishedOn().toString();
    }

    private static IncidentDate date(IncidentContent content) {
        return new IncidentDate(
                content.date().from(),
                content.date().to(),
                content.date().precision().name());
    }

    private static IncidentPlace place(IncidentContent content) {
        return new IncidentPlace(
                content.place().lat(),
                content.place().lon(),
                content.place().precision().name(),
                content.place().name(),
                content.place().country());
    }

    private static String role(ResolvedParticipant participant) {
        return Objects.requireNonNullElse(participant.role(), ParticipantRole.PARTICIPANT)
                .name();
    }

    private static List<IncidentChanged.Involved> involved(IncidentContent content) {
        return content.involved().stream()
                .map(it -> new IncidentChanged.Involved(
                        it.actor(), Via.valueOf(it.via().name())))
                .toList();
    }

    private static List<Casualty> casualties(IncidentContent content) {
        return content.casualties().stream()
                .map(it -> new Casualty(
                        it.side(),
                        it.group().name(),
                        it.harm().name(),
                        it.low(),
                        it.best(),
                        it.high(),
                        it.nationality()))
                .toList();
    }

    private static @Nullable Bounds deaths(IncidentContent content) {
        Deaths deaths = content.deaths();
        return deaths == null ? null : new Bounds(deaths.low(), deaths.best(), deaths.high());
    }
}
