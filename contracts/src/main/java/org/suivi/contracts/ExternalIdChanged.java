package org.suivi.contracts;

/**
 * A version of a claim that an actor stands in a list that others keep; the claim's note tells where that id means something wider or narrower.
 *
 * @param id the id of the claim
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param actor the actor that is meant
 * @param scheme whose list, such as ucdp or wikidata
 * @param value the id in that list
 */
@OnlyEverAdded
public record ExternalIdChanged(String id, int version, Claim claim, String actor, String scheme, String value)
        implements Message {
    public ExternalIdChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(actor, "actor");
        Given.required(scheme, "scheme");
        Given.required(value, "value");
    }

    @Override
    public String type() {
        return "external-id.changed.v1";
    }

    @Override
    public String kind() {
        return "external-id";
    }

    @Override
    public String key() {
        return actor;
    }

    @Override
    public String topic() {
        return Topics.ACTORS;
    }
}
