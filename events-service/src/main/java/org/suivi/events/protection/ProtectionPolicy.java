package org.suivi.events.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Casualty;
import org.suivi.events.account.DatePrecision;
import org.suivi.events.account.When;
import org.suivi.events.actors.Involved;
import org.suivi.events.actors.ResolvedParticipant;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.incident.Verification;
import org.suivi.events.location.Place;
import org.suivi.events.location.PlacePrecision;
import org.suivi.events.terms.PassOn;
import org.suivi.events.terms.Sensitivity;

/** What the public gets of an incident and when; it has no history: today's policy holds for every version. */
public final class ProtectionPolicy {

    /** Counts up with every change of this class that a reader could notice. */
    static final int VERSION = 2;

    private ProtectionPolicy() {}

    /** Whether anything of it is ever for the public. */
    static boolean publishes(IncidentContent exact) {
        return exact.passOn() == PassOn.ALL && exact.sensitivity() != Sensitivity.CONFIDENTIAL;
    }

    /** When a version that was recorded then may be seen by the public: sensitive ones after the month's end (UTC). */
    static Instant publicFrom(IncidentContent exact, Instant recorded) {
        return exact.sensitivity() == Sensitivity.PUBLIC
                ? recorded
                : YearMonth.from(recorded.atZone(ZoneOffset.UTC))
                        .plusMonths(1)
                        .atDay(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC);
    }

    /** To which groups an actor belonged on each day of a period: the public is told of those alone that tell no day. */
    interface Groups {
        Function<String, Set<String>> throughout(LocalDate first, LocalDate last);
    }

    /** The incident as the public may read it; empty when it may not. */
    static Optional<IncidentContent> forPublic(
            IncidentContent exact, Function<String, @Nullable String> publicArea, Groups groups) {
        if (!publishes(exact)) {
            return Optional.empty();
        }
        List<ResolvedParticipant> participants =
                exact.participants().stream().filter(it -> !it.isPerson()).toList();
        return Optional.of(
                exact.sensitivity() == Sensitivity.PUBLIC
                        ? open(exact, participants, groups)
                        : restricted(exact, participants, publicArea, groups));
    }

    /** The least that can be said of an incident: that something was known of that month and type, and is no longer shown. */
    static IncidentContent least(IncidentContent shown) {
        return new IncidentContent(
                shown.type(),
                wholeMonths(shown.date()),
                new Place(null, null, PlacePrecision.INTERNATIONAL, null, null, null, null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Verification.RETRACTED,
                null,
                false,
                Sensitivity.CONFIDENTIAL,
                PassOn.ALL,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                new IncidentContent.Generalised(List.of("all"), VERSION));
    }

    /** As it is known, but for persons and for names that may be those of persons. */
    private static IncidentContent open(IncidentContent exact, List<ResolvedParticipant> notPersons, Groups groups) {
        LocalDate day = exact.date().from();
        List<ResolvedParticipant> participants =
                notPersons.stream().map(ProtectionPolicy::withoutRawName).toList();
        boolean asKnown = participants.equals(exact.participants());
        return new IncidentContent(
                exact.type(),
                exact.date(),
                exact.place(),
                exact.area(),
                participants,
                Involved.rollUp(participants, groups.throughout(day, day)),
                exact.casualties(),
                exact.method(),
                exact.violates(),
                exact.verification(),
                exact.judged(),
                exact.aggregate(),
                exact.sensitivity(),
                exact.passOn(),
                exact.organisation(),
                exact.source(),
                exact.licence(),
                exact.title(),
                exact.description(),
                exact.urls(),
                exact.codes(),
                exact.flags(),
                exact.citation(),
                exact.publishedOn(),
                List.of(),
                asKnown ? null : new IncidentContent.Generalised(List.of("participants"), VERSION));
    }

    private static IncidentContent restricted(
            IncidentContent exact,
            List<ResolvedParticipant> notPersons,
            Function<String, @Nullable String> publicArea,
            Groups groups) {
        When months = wholeMonths(exact.date());
        List<ResolvedParticipant> participants = notPersons.stream()
                .filter(it -> it.actor() != null)
                .map(it -> new ResolvedParticipant(
                        it.side(), it.role(), null, null, it.actor(), it.kind(), it.resolution()))
                .toList();
        List<String> fields = new ArrayList<>(List.of("date", "place", "source", "text"));
        if (participants.size() < exact.participants().size()) {
            fields.add("participants");
        }
        return new IncidentContent(
                exact.type(),
                months,
                areaOnly(exact.place()),
                exact.area() == null ? null : publicArea.apply(exact.area()),
                participants,
                Involved.rollUp(participants, groups.throughout(months.from(), months.to())),
                exact.casualties().stream()
                        .map(ProtectionPolicy::withoutNationality)
                        .toList(),
                exact.method(),
                exact.violates(),
                exact.verification(),
                exact.judged(),
                exact.aggregate(),
                exact.sensitivity(),
                exact.passOn(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                exact.schemeCodes(),
                List.of(),
                null,
                endOfMonth(exact.publishedOn()),
                List.of(),
                new IncidentContent.Generalised(List.copyOf(fields), VERSION));
    }

    /** A name that no actor bears may be that of a person: the public gets the side and the role alone. */
    private static ResolvedParticipant withoutRawName(ResolvedParticipant it) {
        return it.actor() != null
                ? it
                : new ResolvedParticipant(it.side(), it.role(), null, null, null, null, it.resolution());
    }

    private static When wholeMonths(When date) {
        return new When(
                date.from().withDayOfMonth(1),
                YearMonth.from(date.to()).atEndOfMonth(),
                coarser(date.precision(), DatePrecision.MONTH));
    }

    private static Place areaOnly(Place place) {
        return new Place(
                null, null, coarser(place.precision(), PlacePrecision.ADM1), null, null, null, place.country(), null);
    }

    private static Casualty withoutNationality(Casualty casualty) {
        return new Casualty(
                casualty.side(),
                casualty.group(),
                casualty.harm(),
                casualty.low(),
                casualty.best(),
                casualty.high(),
                null);
    }

    private static @Nullable LocalDate endOfMonth(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day).atEndOfMonth();
    }

    private static <E extends Enum<E>> E coarser(E known, E atLeast) {
        return known.compareTo(atLeast) >= 0 ? known : atLeast;
    }
}
