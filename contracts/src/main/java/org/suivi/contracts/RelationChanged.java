package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A version of a claim that two actors stand in a relation; the claim tells when it held.
 *
 * @param id the id of the relation
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param relationType MEMBER_OF, SPLINTER_OF, MERGED_INTO, SUPPORTS and others
 * @param from the actor of whom it is said: the member in MEMBER_OF
 * @param to the other actor: the group in MEMBER_OF
 * @param extent WHOLE, WING or SOME of the first actor
 * @param wing the name of the wing
 * @param preferred whether this claim is the one preferred among those that compete; only preferred claims are
 *     rolled up
 */
@OnlyEverAdded
public record RelationChanged(
        String id,
        int version,
        Claim claim,
        @JsonProperty("type") String relationType,
        String from,
        String to,
        String extent,
        @Nullable String wing,
        boolean preferred)
        implements Message {
    public RelationChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(relationType, "type");
        Given.required(from, "from");
        Given.required(to, "to");
        Given.required(extent, "extent");
    }

    @Override
    public String type() {
        return "relation.changed.v1";
    }

    @Override
    public String kind() {
        return "relation";
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String topic() {
        return Topics.ACTORS;
    }
}
