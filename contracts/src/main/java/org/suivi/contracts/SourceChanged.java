package org.suivi.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A version of a source: a stream of reports that an organisation brings.
 *
 * @param code the immutable code of the source
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param name what it is called
 * @param organisation the organisation that brings it
 * @param licence the licence of its reports where a report names none
 * @param defaultSensitivity PUBLIC, RESTRICTED or CONFIDENTIAL: that of its reports where a report names none
 * @param url where it is found
 */
@OnlyEverAdded
public record SourceChanged(
        String code,
        int version,
        Claim claim,
        String name,
        String organisation,
        String licence,
        String defaultSensitivity,
        @Nullable String url)
        implements Message {
    public SourceChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(name, "name");
        Given.required(organisation, "organisation");
        Given.required(licence, "licence");
        Given.required(defaultSensitivity, "defaultSensitivity");
    }

    @Override
    public String type() {
        return "source.changed.v1";
    }

    @Override
    public String kind() {
        return "source";
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
