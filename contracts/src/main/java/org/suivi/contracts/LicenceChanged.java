package org.suivi.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A version of the terms on which reports come.
 *
 * @param code the immutable code of the licence
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param name what it is called
 * @param url where its text stands
 * @param passOn what others may have of a report under it
 */
@OnlyEverAdded
public record LicenceChanged(
        String code,
        int version,
        Claim claim,
        String name,
        @Nullable String url,
        PassOn passOn) implements Message {
    public LicenceChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(name, "name");
        Given.required(passOn, "passOn");
    }

    @Override
    public String type() {
        return "licence.changed.v1";
    }

    @Override
    public String kind() {
        return "licence";
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
        return Topics.INCIDENTS;
    }
}
