package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an actor: a party, a force, a coalition, a mission, a person.
 *
 * @param code the immutable code of the actor
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param actorKind STATE, STATE_FORCE, ARMED_GROUP, COALITION, others, or PERSON; a person is public only by rule
 * @param description what it is, in a sentence
 * @param country the country it is of, ISO 3166-1 alpha-2
 * @param founded when it came to be, as sent
 * @param ended when it ceased to be, as sent
 * @param externalIds empty since external ids are claims of their own, in {@code external-id.changed.v1}; before, those
 */
@OnlyEverAdded
public record ActorChanged(
        String code,
        int version,
        Claim claim,
        @JsonProperty("kind") String actorKind,
        @Nullable String description,
        @Nullable String country,
        @Nullable String founded,
        @Nullable String ended,
        List<ExternalId> externalIds)
        implements Message {
    public ActorChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(actorKind, "kind");
        externalIds = Given.list(externalIds);
    }

    @Override
    public String type() {
        return "actor.changed.v1";
    }

    @Override
    public String kind() {
        return "actor";
    }

    @Override
    public String id() {
        return code;
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String topic() {
        return Topics.ACTORS;
    }
}
