package org.suivi.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suivi.contracts.Bounds;
import org.suivi.contracts.Claim;
import org.suivi.contracts.IncidentChanged;
import org.suivi.contracts.IncidentDate;
import org.suivi.contracts.IncidentPlace;
import org.suivi.contracts.PassOn;
import org.suivi.contracts.PublicIncidentChanged;
import org.suivi.contracts.State;
import org.suivi.contracts.Via;

/** A clash in the north of Mali, as events-service tells of it. */
public record Clash(
        String id,
        int version,
        State state,
        LocalDate day,
        List<IncidentChanged.Involved> involved,
        PassOn passOn,
        String publishedOn) {

    public static Clash on(String day) {
        return new Clash(
                UUID.randomUUID().toString(), 1, State.ACTIVE, LocalDate.parse(day), List.of(), PassOn.ALL, null);
    }

    public Clash naming(String actor) {
        return involving(actor, Via.NAMED);
    }

    public Clash withMemberOf(String actor) {
        return involving(actor, Via.MEMBER);
    }

    public Clash passedOn(PassOn how) {
        return new Clash(id, version, state, day, involved, how, publishedOn);
    }

    public Clash publicOn(String date) {
        return new Clash(id, version, state, day, involved, passOn, date);
    }

    public Clash version(int next) {
        return new Clash(id, next, state, day, involved, passOn, publishedOn);
    }

    public Clash movedTo(String otherDay) {
        return new Clash(id, version, state, LocalDate.parse(otherDay), involved, passOn, publishedOn);
    }

    public Clash retracted() {
        return new Clash(id, version + 1, State.RETRACTED, day, involved, passOn, publishedOn);
    }

    private Clash involving(String actor, Via via) {
        List<IncidentChanged.Involved> more = new ArrayList<>(involved);
        more.add(new IncidentChanged.Involved(actor, via));
        return new Clash(id, version, state, day, List.copyOf(more), passOn, publishedOn);
    }

    public IncidentChanged exact() {
        return new IncidentChanged(
                id,
                version,
                new Claim(state, Instant.EPOCH, "partner", publishedOn, null, null, null, null, null),
                "ARMED_CLASH",
                new IncidentDate(day, day, "DAY"),
                new IncidentPlace(15.9, 2.4, "EXACT", "Ménaka", "ML"),
                "ML-9",
                List.of(),
                involved,
                List.of(),
                new Bounds(2, 3, 5),
                null,
                List.of(),
                "REPORTED",
                false,
                "RESTRICTED",
                "partner",
                passOn);
    }

    public PublicIncidentChanged forThePublic() {
        return forThePublic(null);
    }

    /** Since what was told of it before that version is not for the public any more. */
    public PublicIncidentChanged forThePublic(Integer forgetBefore) {
        LocalDate first = day.withDayOfMonth(1);
        return new PublicIncidentChanged(
                id,
                version,
                state,
                "2026-11",
                "ARMED_CLASH",
                new IncidentDate(first, first.plusMonths(1).minusDays(1), "MONTH"),
                new IncidentPlace(null, null, "ADM1", null, "ML"),
                "ML-9",
                List.of(),
                involved,
                List.of(),
                new Bounds(2, 3, 5),
                null,
                List.of(),
                "REPORTED",
                false,
                List.of("date", "place"),
                1,
                publishedOn,
                forgetBefore);
    }
}
