package org.suivi.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A version of what somebody who watches over an instrument asks of somebody.
 *
 * @param id the id
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param instrument the instrument
 * @param by the organisation that asks
 * @param addressee the actor that is asked
 * @param text what is asked
 * @param textFr the same in French
 * @param date when it was asked, as sent
 * @param due by when it is to be done, as sent
 * @param followUp what became of it
 * @param benchmark the benchmark that it is about
 */
@OnlyEverAdded
public record RecommendationChanged(
        String id,
        int version,
        Claim claim,
        String instrument,
        String by,
        String addressee,
        String text,
        @Nullable String textFr,
        String date,
        @Nullable String due,
        @Nullable String followUp,
        @Nullable String benchmark)
        implements Message {
    public RecommendationChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(instrument, "instrument");
        Given.required(by, "by");
        Given.required(addressee, "addressee");
        Given.required(text, "text");
        Given.required(date, "date");
    }

    @Override
    public String type() {
        return "recommendation.changed.v1";
    }

    @Override
    public String kind() {
        return "recommendation";
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
