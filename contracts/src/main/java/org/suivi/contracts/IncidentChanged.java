package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an incident with all that is known of it but its texts; for services only, which must heed
 * sensitivity and passOn.
 *
 * @param id the id of the incident, random
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param incidentType ARMED_CLASH, ATTACK, MEETING, SIGNATURE and others
 * @param date when it took place
 * @param place where it took place
 * @param area the smallest known area that the place lies in
 * @param participants who took part
 * @param involved every actor named, and every group that one of them belonged to on the day of the incident;
 *     rolled up once, here
 * @param casualties who was harmed
 * @param deaths the dead in all; absent where no report counts them
 * @param method SMALL_ARMS, IED, MORTAR_ROCKET and others
 * @param violates the instruments that it is alleged to violate
 * @param verification REPORTED, CORROBORATED, VERIFIED, DISPUTED or RETRACTED
 * @param aggregate whether it stands for several events in one report
 * @param sensitivity PUBLIC, RESTRICTED or CONFIDENTIAL
 * @param organisation the organisation that brought the report
 * @param passOn what others than that organisation may have of it
 */
@OnlyEverAdded
public record IncidentChanged(
        String id,
        int version,
        Claim claim,
        @JsonProperty("type") String incidentType,
        IncidentDate date,
        IncidentPlace place,
        @Nullable String area,
        List<Participant> participants,
        List<Involved> involved,
        List<Casualty> casualties,
        @Nullable Bounds deaths,
        @Nullable String method,
        List<String> violates,
        String verification,
        boolean aggregate,
        String sensitivity,
        String organisation,
        PassOn passOn)
        implements Message {
    /**
     * An actor, or a name not yet resolved to one, and its part in an incident.
     *
     * @param side the side it was on, A or B
     * @param role INITIATOR, TARGET, SUPPORT, MEDIATOR, CHAIR, OBSERVER, ABSENT or PARTICIPANT
     * @param name the name that the report gave
     * @param actor the actor that the name was resolved to; absent where none was found
     * @param resolution how the name was resolved: MATCH, AMBIGUOUS, NO_MATCH and others
     */
    @OnlyEverAdded
    public record Participant(
            @Nullable String side,
            String role,
            @Nullable String name,
            @Nullable String actor,
            @Nullable String resolution) {
        public Participant {
            Given.required(role, "role");
        }
    }

    /**
     * An actor that a reader finds the incident by.
     *
     * @param actor the actor
     * @param via whether it was named, or a named actor belonged to it on that day
     */
    @OnlyEverAdded
    public record Involved(String actor, Via via) {
        public Involved {
            Given.required(actor, "actor");
            Given.required(via, "via");
        }
    }

    public IncidentChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(incidentType, "type");
        Given.required(date, "date");
        Given.required(place, "place");
        participants = Given.list(participants);
        involved = Given.list(involved);
        casualties = Given.list(casualties);
        violates = Given.list(violates);
        Given.required(verification, "verification");
        Given.required(sensitivity, "sensitivity");
        Given.required(organisation, "organisation");
        Given.required(passOn, "passOn");
    }

    @Override
    public String type() {
        return claim.state() == State.RETRACTED
                ? "incident.retracted.v1"
                : version == 1 ? "incident.recorded.v1" : "incident.corrected.v1";
    }

    @Override
    public String kind() {
        return "incident";
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String topic() {
        return Topics.INCIDENTS;
    }
}
