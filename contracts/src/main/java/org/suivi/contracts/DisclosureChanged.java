package org.suivi.contracts;

/**
 * Whether the public may know of a person: only of one who is listed or in office, by what holds now.
 *
 * @param actor the code of the person
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param open whether the public may know of it from now on
 */
@OnlyEverAdded
public record DisclosureChanged(String actor, int version, Claim claim, boolean open) implements Message {
    public DisclosureChanged {
        Given.required(actor, "actor");
        Given.version(version);
        Given.required(claim, "claim");
    }

    @Override
    public String type() {
        return "disclosure.changed.v1";
    }

    @Override
    public String kind() {
        return "disclosure";
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
