package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a day by which a benchmark was to be met.
 *
 * @param id the id of the deadline
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param benchmark the benchmark
 * @param deadlineType FIXED, RELATIVE, CONDITIONAL, PERMANENT or NONE
 * @param due the last day to be in time
 * @param text the words that set it
 * @param fixedBy the instrument that set it
 * @param basis AGREED, or UNILATERAL: announced by one side
 * @param since since when it applies
 */
@OnlyEverAdded
public record DeadlineChanged(
        String id,
        int version,
        Claim claim,
        String benchmark,
        @JsonProperty("type") String deadlineType,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate due,

        @Nullable String text,
        @Nullable String fixedBy,
        String basis,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate since)
        implements Message {
    public DeadlineChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(benchmark, "benchmark");
        Given.required(deadlineType, "type");
        Given.required(basis, "basis");
    }

    @Override
    public String type() {
        return "deadline.changed.v1";
    }

    @Override
    public String kind() {
        return "deadline";
    }

    @Override
    public String key() {
        return benchmark;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARKS;
    }
}
