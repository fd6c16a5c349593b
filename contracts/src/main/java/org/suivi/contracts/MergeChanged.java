package org.suivi.contracts;

/**
 * Two records turned out to be of one actor, or, where the claim is taken back, not to be: what is said of the one holds for the other while it stands.
 *
 * @param actor the code that was merged, and answers for nothing of its own while it is
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param into the code of the actor that lives on
 */
@OnlyEverAdded
public record MergeChanged(String actor, int version, Claim claim, String into) implements Message {
    public MergeChanged {
        Given.required(actor, "actor");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(into, "into");
    }

    @Override
    public String type() {
        return "merge.changed.v1";
    }

    @Override
    public String kind() {
        return "merge";
    }

    @Override
    public String id() {
        return actor;
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
