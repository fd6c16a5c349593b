package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A version of what an instrument does to another, or to an actor: it renews, amends, establishes or terminates it.
 *
 * @param id the id
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param instrument the instrument that does it
 * @param relationType RENEWS, AMENDS, ESTABLISHES or TERMINATES
 * @param to the other instrument, unless it is an actor
 * @param actor the actor that is established, unless it is an instrument
 * @param date the day on which it took effect, as sent
 */
@OnlyEverAdded
public record InstrumentRelationChanged(
        String id,
        int version,
        Claim claim,
        String instrument,
        @JsonProperty("type") String relationType,
        @Nullable String to,
        @Nullable String actor,
        @Nullable String date)
        implements Message {
    public InstrumentRelationChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(instrument, "instrument");
        Given.required(relationType, "type");
    }

    @Override
    public String type() {
        return "instrument-relation.changed.v1";
    }

    @Override
    public String kind() {
        return "instrument-relation";
    }

    @Override
    public String key() {
        return instrument;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARKS;
    }
}
