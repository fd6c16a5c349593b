package org.suivi.contracts;

/**
 * A version of a classification of an actor: what somebody holds it to be; the claim tells when.
 *
 * @param id the id of the classification
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param actor the actor that is classified
 * @param category COMPLIANT, EXTREMIST or CRIMINAL
 * @param by the organisation that classifies
 */
@OnlyEverAdded
public record ClassificationChanged(String id, int version, Claim claim, String actor, String category, String by)
        implements Message {
    public ClassificationChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(actor, "actor");
        Given.required(category, "category");
        Given.required(by, "by");
    }

    @Override
    public String type() {
        return "classification.changed.v1";
    }

    @Override
    public String kind() {
        return "classification";
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
