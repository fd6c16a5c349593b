package org.suivi.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A version of an organisation that brings reports, judges benchmarks or publishes figures.
 *
 * @param code the immutable code of the organisation
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param name what it is called
 * @param url where it is found
 */
@OnlyEverAdded
public record OrganisationChanged(
        String code,
        int version,
        Claim claim,
        String name,
        @Nullable String url) implements Message {
    public OrganisationChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(name, "name");
    }

    @Override
    public String type() {
        return "organisation.changed.v1";
    }

    @Override
    public String kind() {
        return "organisation";
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
