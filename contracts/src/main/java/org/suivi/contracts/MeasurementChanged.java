package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a measurement of an indicator.
 *
 * @param id the id
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param indicator the indicator
 * @param from the first day that was measured
 * @param to the last day that was measured
 * @param low at least this, in the unit of the indicator
 * @param value the best figure
 * @param high at most this
 */
@OnlyEverAdded
public record MeasurementChanged(
        String id,
        int version,
        Claim claim,
        String indicator,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to,
        @Nullable BigDecimal low,
        BigDecimal value,
        @Nullable BigDecimal high)
        implements Message {
    public MeasurementChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(indicator, "indicator");
        Given.required(from, "from");
        Given.required(to, "to");
        Given.required(value, "value");
    }

    @Override
    public String type() {
        return "measurement.changed.v1";
    }

    @Override
    public String kind() {
        return "measurement";
    }

    @Override
    public String key() {
        return indicator;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARKS;
    }
}
