package org.suivi.contracts;

/**
 * A version of a listing of an actor under a sanctions regime; the claim tells from when to when it is listed.
 *
 * @param id the id of the listing
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param actor the actor that is listed
 * @param regime the sanctions regime
 * @param reference the number of the entry, as the regime writes it
 */
@OnlyEverAdded
public record ListingChanged(String id, int version, Claim claim, String actor, String regime, String reference)
        implements Message {
    public ListingChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(actor, "actor");
        Given.required(regime, "regime");
        Given.required(reference, "reference");
    }

    @Override
    public String type() {
        return "listing.changed.v1";
    }

    @Override
    public String kind() {
        return "listing";
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
