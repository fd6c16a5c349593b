package org.suivi.events.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Casualty;
import org.suivi.events.account.Deaths;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.Method;
import org.suivi.events.account.ParticipantRole;
import org.suivi.events.account.SchemeCodes;
import org.suivi.events.account.When;
import org.suivi.events.actors.Involved;
import org.suivi.events.actors.Resolution;
import org.suivi.events.actors.ResolvedParticipant;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.incident.IncidentContent.Generalised;
import org.suivi.events.incident.Verification;
import org.suivi.events.location.Place;
import org.suivi.events.terms.Sensitivity;

/**
 * An incident as a reader sees it.
 *
 * @param involved each actor named, and each group that one of them belonged to on the first day
 * @param generalised which fields are coarser than they are known, or left out; null where none is
 * @param given which report gave what, and by which rule; null where reports are not shown
 */
public record IncidentView(
        UUID id,
        int version,
        Verification verification,
        IncidentType type,
        SchemeCodes codes,
        When date,
        Place place,
        @Nullable String area,
        List<ParticipantView> participants,
        List<Involved> involved,
        List<Casualty> casualties,
        @Nullable Deaths deaths,
        @Nullable Method method,
        List<String> violates,
        boolean aggregate,
        @Nullable String title,
        @Nullable String description,
        List<String> urls,
        @Nullable String source,
        @Nullable String organisation,
        @Nullable String licence,
        @Nullable String citation,
        @Nullable LocalDate publishedOn,
        Sensitivity sensitivity,
        List<String> flags,
        @Nullable Generalised generalised,
        @Nullable GivenView given,
        Instant recordedAt) {

    /** What a version of an incident looks like to whoever may read that version. */
    public static IncidentView of(Incident incident) {
        IncidentContent content = incident.content();
        return new IncidentView(
                incident.id(),
                incident.version(),
                content.verification(),
                content.type(),
                content.schemeCodes(),
                content.date(),
                content.place(),
                content.area(),
                content.participants().stream().map(ParticipantView::of).toList(),
                content.involved(),
                content.casualties(),
                content.deaths(),
                content.method(),
                content.violates(),
                content.aggregate(),
                content.title(),
                content.description(),
                content.urls(),
                content.source(),
                content.organisation(),
                content.licence(),
                content.citation(),
                content.publishedOn(),
                content.sensitivity(),
                content.flags(),
                content.generalised(),
                content.reports().isEmpty() ? null : GivenView.of(content.reports()),
                incident.recordedFrom());
    }

    /** A participant: who it is, by its name and by what the name resolved to. */
    public record ParticipantView(
            @Nullable String side,
            @Nullable ParticipantRole role,
            @Nullable String name,
            @Nullable String actor,
            Resolution resolution) {

        static ParticipantView of(ResolvedParticipant it) {
            return new ParticipantView(
                    it.side(), it.role(), it.name() == null ? it.told() : it.name(), it.actor(), it.resolution());
        }
    }

    /** How an incident follows from its reports. */
    public record GivenView(String rule, int version, Part date, Part place, Part casualties) {

        /** Which reports gave a part, and whether all of them agree on it. */
        public record Part(List<String> reports, boolean agree) {}

        static GivenView of(List<String> reports) {
            Part part = new Part(reports, true);
            return new GivenView("PREFERRED_SOURCE", 1, part, part, part);
        }
    }
}
