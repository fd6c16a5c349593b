package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator crossed its target, in either direction: a reason to look, never a verdict.
 *
 * @param indicator the indicator
 * @param version which crossing of this indicator, counted from 1
 * @param benchmark the benchmark that it speaks to; absent where it speaks to an instrument as a whole
 * @param met whether the target is met now
 * @param value the value found, in the unit of the indicator
 * @param target the target it crossed
 * @param validAt the day that the value is of
 * @param recordedFrom when it was found
 */
@OnlyEverAdded
public record IndicatorCrossed(
        String indicator,
        int version,
        @Nullable String benchmark,
        boolean met,
        BigDecimal value,
        BigDecimal target,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate validAt,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant recordedFrom)
        implements Message {
    public IndicatorCrossed {
        Given.required(indicator, "indicator");
        Given.version(version);
        Given.required(value, "value");
        Given.required(target, "target");
        Given.required(validAt, "validAt");
        Given.required(recordedFrom, "recordedFrom");
    }

    @Override
    public String type() {
        return "indicator.crossed.v1";
    }

    @Override
    public String kind() {
        return "indicator-crossed";
    }

    @Override
    public String id() {
        return indicator;
    }

    @Override
    public String key() {
        return benchmark == null ? indicator : benchmark;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARKS;
    }
}
