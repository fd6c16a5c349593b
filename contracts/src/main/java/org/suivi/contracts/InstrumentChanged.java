package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document that binds: an agreement, a ceasefire, a resolution, an exit plan.
 *
 * @param code the immutable code of the instrument
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param instrumentKind AGREEMENT, CEASEFIRE, ROADMAP, TIMELINE, RESOLUTION, EXIT_PLAN or COMPACT
 * @param title its title in English
 * @param titleFr its title in French
 * @param process the process that it belongs to
 * @param externalIds its names in lists that others keep
 * @param inForceFrom the first day it was in force, as sent
 * @param inForceTo the last day it was in force, as sent
 * @param defaultFramework the framework shown by default
 * @param defaultOrganisation the organisation whose assessments are shown by default
 */
@OnlyEverAdded
public record InstrumentChanged(
        String code,
        int version,
        Claim claim,
        @JsonProperty("kind") String instrumentKind,
        String title,
        @Nullable String titleFr,
        @Nullable String process,
        List<ExternalId> externalIds,
        @Nullable String inForceFrom,
        @Nullable String inForceTo,
        @Nullable String defaultFramework,
        @Nullable String defaultOrganisation)
        implements Message {
    public InstrumentChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(instrumentKind, "kind");
        Given.required(title, "title");
        externalIds = Given.list(externalIds);
    }

    @Override
    public String type() {
        return "instrument.changed.v1";
    }

    @Override
    public String kind() {
        return "instrument";
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
        return Topics.BENCHMARKS;
    }
}
