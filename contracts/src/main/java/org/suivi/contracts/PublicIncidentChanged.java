package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of what the public may read of an incident: date and place generalised where the policy asks for it,
 * no text, no source, no organisation.
 *
 * @param id the id of the incident, random: it tells nothing
 * @param version counted from 1 for each id
 * @param state whether it stands or was taken back
 * @param recorded when it was recorded: an instant, or only the month where more could point to a source
 * @param incidentType ARMED_CLASH, ATTACK, MEETING, SIGNATURE and others
 * @param date when it took place; the whole month where generalised
 * @param place where it took place; without point and name where generalised
 * @param area the area that the place lies in
 * @param participants who took part
 * @param involved every such actor, and every group that one of them belonged to on the day of the incident;
 *     persons are left out
 * @param casualties who was harmed
 * @param deaths the dead in all; absent where no report counts them
 * @param method SMALL_ARMS, IED, MORTAR_ROCKET and others
 * @param violates the instruments that it is alleged to violate
 * @param verification REPORTED, CORROBORATED, VERIFIED, DISPUTED or RETRACTED
 * @param aggregate whether it stands for several events in one report
 * @param generalised the fields that are coarser here than they are known
 * @param policyVersion the version of the protection policy that was applied
 * @param publishedOn when its source was public, a day; the last of the month where more could point to a source, and
 *     absent where nobody knows
 * @param forgetBefore versions before this one are to be forgotten, since what protects it now protects its past as well;
 *     absent where they stand
 */
@OnlyEverAdded
public record PublicIncidentChanged(
        String id,
        int version,
        State state,
        String recorded,
        @JsonProperty("type") String incidentType,
        IncidentDate date,
        IncidentPlace place,
        @Nullable String area,
        List<PublicParticipant> participants,
        List<IncidentChanged.Involved> involved,
        List<Casualty> casualties,
        @Nullable Bounds deaths,
        @Nullable String method,
        List<String> violates,
        String verification,
        boolean aggregate,
        List<String> generalised,
        int policyVersion,
        @Nullable String publishedOn,
        @Nullable Integer forgetBefore)
        implements Message {
    /**
     * An actor and its part in an incident.
     *
     * @param side the side it was on, A or B
     * @param role INITIATOR, TARGET, SUPPORT, MEDIATOR, CHAIR, OBSERVER, ABSENT or PARTICIPANT
     * @param actor the actor; names that were not resolved, and persons, are left out
     */
    @OnlyEverAdded
    public record PublicParticipant(@Nullable String side, String role, String actor) {
        public PublicParticipant {
            Given.required(role, "role");
            Given.required(actor, "actor");
        }
    }

    public PublicIncidentChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(state, "state");
        Given.required(recorded, "recorded");
        Given.required(incidentType, "type");
        Given.required(date, "date");
        Given.required(place, "place");
        participants = Given.list(participants);
        involved = Given.list(involved);
        casualties = Given.list(casualties);
        violates = Given.list(violates);
        Given.required(verification, "verification");
        generalised = Given.list(generalised);
    }

    @Override
    public String type() {
        return state == State.RETRACTED
                ? "incident-public.retracted.v1"
                : version == 1 ? "incident-public.recorded.v1" : "incident-public.corrected.v1";
    }

    @Override
    public String kind() {
        return "incident-public";
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String topic() {
        return Topics.PUBLIC_INCIDENTS;
    }
}
