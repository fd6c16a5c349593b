package org.suivi.events.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Casualty;
import org.suivi.events.account.Deaths;
import org.suivi.events.account.Harm;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.Method;
import org.suivi.events.account.SchemeCodes;
import org.suivi.events.account.When;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.actors.Involved;
import org.suivi.events.actors.ResolvedParticipant;
import org.suivi.events.location.Place;
import org.suivi.events.terms.PassOn;
import org.suivi.events.terms.Sensitivity;

/**
 * What is believed of an incident, all of it; two versions of it differ in something that this record holds.
 *
 * @param judged the last word of a monitor; null while nobody has judged
 * @param organisation whose report it is; null for the public where the source is not shown
 * @param reports the reports that it is projected from, which the public never sees
 * @param generalised null where everything is as exact as it is known
 */
public record IncidentContent(
        IncidentType type,
        When date,
        Place place,
        @Nullable String area,
        List<ResolvedParticipant> participants,
        List<Involved> involved,
        List<Casualty> casualties,
        @Nullable Method method,
        List<String> violates,
        Verification verification,
        @Nullable Verification judged,
        boolean aggregate,
        Sensitivity sensitivity,
        PassOn passOn,
        @Nullable String organisation,
        @Nullable String source,
        @Nullable String licence,
        @Nullable String title,
        @Nullable String description,
        List<String> urls,
        @Nullable SchemeCodes codes,
        List<String> flags,
        @Nullable String citation,
        @Nullable LocalDate publishedOn,
        List<String> reports,
        @Nullable Generalised generalised) {

    /** Which fields are coarser than they are known, or left out, and by which version of the policy. */
    public record Generalised(List<String> fields, int policyVersion) {}

    /** How many died; null where no report counts them. */
    public @Nullable Deaths deaths() {
        return casualties.stream().anyMatch(it -> it.harm() == Harm.KILLED) ? Deaths.of(casualties) : null;
    }

    /** In others' schemes: as the report says, else as follows from the type and from whether a state takes part. */
    public SchemeCodes schemeCodes() {
        return codes != null
                ? codes
                : new SchemeCodes(
                        type.acled(), type.ucdp(participants.stream().anyMatch(ResolvedParticipant::isOfState)));
    }

    /** Whether it is no longer claimed to have happened. */
    public boolean retracted() {
        return verification == Verification.RETRACTED;
    }

    /** What is to be looked up of it. */
    public ActorLookup.Asked asked() {
        return new ActorLookup.Asked(participants, date.from());
    }

    /** The same with its participants resolved on its first day and rolled up. */
    public IncidentContent resolved(ActorLookup lookup) {
        List<ResolvedParticipant> resolved = lookup.resolve(participants, date.from());
        return copy(resolved, Involved.rollUp(resolved, lookup.groupsOn(date.from())), verification, judged, reports);
    }

    /** The same, after a monitor's word. */
    public IncidentContent judged(@Nullable Verification word) {
        return copy(participants, involved, word == null ? Verification.REPORTED : word, word, reports);
    }

    /** The same, now that its last report was taken back; the monitor's word stands for when it returns. */
    public IncidentContent withoutReport() {
        return copy(participants, involved, Verification.RETRACTED, judged, reports);
    }

    /** The same, projected from this report. */
    public IncidentContent from(String report) {
        return copy(participants, involved, verification, judged, List.of(report));
    }

    /** The same under these terms; its type may ask for more protection than they do. */
    public IncidentContent under(String owner, String ownLicence, PassOn allowed, Sensitivity asked) {
        return new IncidentContent(
                type,
                date,
                place,
                area,
                participants,
                involved,
                casualties,
                method,
                violates,
                verification,
                judged,
                aggregate,
                asked.atLeast(type.floor()),
                allowed,
                owner,
                source,
                ownLicence,
                title,
                description,
                urls,
                codes,
                flags,
                citation,
                publishedOn,
                reports,
                generalised);
    }

    /** Whether nobody who reads them can tell the two apart: that a group turns out to be a coalition changes no incident. */
    public boolean readsLike(IncidentContent other) {
        return withCoarseKinds().equals(other.withCoarseKinds());
    }

    private IncidentContent withCoarseKinds() {
        return copy(
                participants.stream().map(ResolvedParticipant::withCoarseKind).toList(),
                involved,
                verification,
                judged,
                reports);
    }

    /** Whether the other is for the same readers. */
    public boolean isProtectedLike(IncidentContent other) {
        return passOn == other.passOn
                && sensitivity == other.sensitivity
                && Objects.equals(organisation, other.organisation);
    }

    private IncidentContent copy(
            List<ResolvedParticipant> resolved,
            List<Involved> rolledUp,
            Verification verified,
            @Nullable Verification word,
            List<String> projectedFrom) {
        return new IncidentContent(
                type,
                date,
                place,
                area,
                resolved,
                rolledUp,
                casualties,
                method,
                violates,
                verified,
                word,
                aggregate,
                sensitivity,
                passOn,
                organisation,
                source,
                licence,
                title,
                description,
                urls,
                codes,
                flags,
                citation,
                publishedOn,
                projectedFrom,
                generalised);
    }
}
