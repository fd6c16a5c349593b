package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A version of one of the texts that make an instrument up: the text itself, an amendment or an annex.
 *
 * @param id the id
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param instrument the instrument
 * @param textKind TEXT, AMENDMENT or ANNEX
 * @param label by what it is named within the instrument
 * @param title what it is called
 * @param titleFr the same in French
 * @param date the day of the text, as sent
 */
@OnlyEverAdded
public record InstrumentTextChanged(
        String id,
        int version,
        Claim claim,
        String instrument,
        @JsonProperty("kind") String textKind,
        String label,
        String title,
        @Nullable String titleFr,
        @Nullable String date)
        implements Message {
    public InstrumentTextChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(instrument, "instrument");
        Given.required(textKind, "kind");
        Given.required(label, "label");
        Given.required(title, "title");
    }

    @Override
    public String type() {
        return "instrument-text.changed.v1";
    }

    @Override
    public String kind() {
        return "instrument-text";
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
