package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the definition of an indicator; its values are computed, not told.
 *
 * @param code the immutable code of the indicator
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param benchmark the benchmark that it speaks to; absent where it speaks to an instrument as a whole
 * @param name what it is called
 * @param unit the unit of its values
 * @param direction UP or DOWN: where better lies
 * @param baseline its value at the outset
 * @param target what it is to reach, unless {@code targets} say so by date
 * @param computedFrom how it is computed from incidents; absent where it is measured
 * @param instrument the instrument that it speaks to as a whole
 * @param targets what it is to reach, by date
 */
@OnlyEverAdded
public record IndicatorChanged(
        String code,
        int version,
        Claim claim,
        @Nullable String benchmark,
        String name,
        String unit,
        String direction,
        @Nullable BigDecimal baseline,
        @Nullable Target target,
        @Nullable Computation computedFrom,
        @Nullable String instrument,
        List<Target> targets)
        implements Message {
    /**
     * What an indicator is to reach, and by when.
     *
     * @param value in the unit of the indicator
     * @param by the last day to be in time
     * @param from the first day on which this is the target
     */
    @OnlyEverAdded
    public record Target(
            BigDecimal value,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate by,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate from) {
        public Target {
            Given.required(value, "value");
        }
    }

    /**
     * How an indicator is computed from incidents.
     *
     * @param measure incidents, deaths.best or daysSince
     * @param actors of incidents that involve any of these
     * @param rollup none, or members: those who belonged to the actors on the day count too
     * @param types of these types; empty for all
     * @param area within this area
     * @param country within this country
     * @param violates of alleged violations of this instrument
     * @param maxPlacePrecision no coarser place than this
     * @param maxDatePrecision no coarser date than this
     * @param windowDays over so many days up to the day asked for
     */
    @OnlyEverAdded
    public record Computation(
            String measure,
            List<String> actors,
            String rollup,
            List<String> types,
            @Nullable String area,
            @Nullable String country,
            @Nullable String violates,
            @Nullable String maxPlacePrecision,
            @Nullable String maxDatePrecision,
            @Nullable Integer windowDays) {
        public Computation {
            Given.required(measure, "measure");
            actors = Given.list(actors);
            Given.required(rollup, "rollup");
            types = Given.list(types);
        }
    }

    public IndicatorChanged {
        Given.required(code, "code");
        Given.version(version);
        Given.required(claim, "claim");
        if (benchmark == null) {
            Given.required(instrument, "benchmark' or 'instrument");
        }
        targets = Given.list(targets);
        Given.required(name, "name");
        Given.required(unit, "unit");
        Given.required(direction, "direction");
    }

    @Override
    public String type() {
        return "indicator.changed.v1";
    }

    @Override
    public String kind() {
        return "indicator";
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
