package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a total that an organisation published; shown beside ours, never computed with.
 *
 * @param id the id of the figure
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param instrument the instrument that it is about
 * @param organisation who published it
 * @param measure the method by which it was counted
 * @param value the figure
 * @param counts what it was counted from
 * @param date the day that it is about
 * @param framework the framework it was counted by
 */
@OnlyEverAdded
public record PublishedFigureChanged(
        String id,
        int version,
        Claim claim,
        String instrument,
        String organisation,
        String measure,
        BigDecimal value,
        @Nullable Counts counts,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
        @Nullable String framework)
        implements Message {
    /**
     * What a published share was counted from.
     *
     * @param complete how many units were held complete
     * @param of of how many
     */
    @OnlyEverAdded
    public record Counts(int complete, int of) {}

    public PublishedFigureChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(instrument, "instrument");
        Given.required(organisation, "organisation");
        Given.required(measure, "measure");
        Given.required(value, "value");
        Given.required(date, "date");
    }

    @Override
    public String type() {
        return "published-figure.changed.v1";
    }

    @Override
    public String kind() {
        return "published-figure";
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
