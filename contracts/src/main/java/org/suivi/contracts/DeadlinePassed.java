package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline passed while its benchmark was not in full force.
 *
 * @param deadline the id of the deadline
 * @param version the version of the deadline that passed
 * @param benchmark the benchmark
 * @param due the day that passed
 * @param score the score that held on that day; absent where none did
 * @param recordedFrom when it was found
 */
@OnlyEverAdded
public record DeadlinePassed(
        String deadline,
        int version,
        String benchmark,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due,
        @Nullable Integer score,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant recordedFrom)
        implements Message {
    public DeadlinePassed {
        Given.required(deadline, "deadline");
        Given.version(version);
        Given.required(benchmark, "benchmark");
        Given.required(due, "due");
        Given.required(recordedFrom, "recordedFrom");
    }

    @Override
    public String type() {
        return "deadline.passed.v1";
    }

    @Override
    public String kind() {
        return "deadline-passed";
    }

    @Override
    public String id() {
        return deadline;
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
