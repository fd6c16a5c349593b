package org.suivi.benchmarks.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.computation.BoundsView;
import org.suivi.benchmarks.computation.Counted;
import org.suivi.benchmarks.indicator.Target;
import org.suivi.benchmarks.measurement.LatestMeasurement;
import org.suivi.benchmarks.measurement.MeasurementView;
import org.suivi.rest.asof.AsOfView;

/**
 * The value of an indicator on a day, and what made it.
 *
 * @param bounds where what made the value leaves it unsure
 * @param met whether the target is reached; null without a target or a value
 * @param missing whether there is no value
 * @param rule the rule that gave the value; null where there is none
 * @param incidents those that were counted; null for what is measured
 * @param measurement the one that gave the value; null for what is computed
 * @param ageDays since the last day that was measured
 */
public record IndicatorValueView(
        String indicator,
        @Nullable String benchmark,
        @Nullable String instrument,
        String unit,
        @Nullable BigDecimal value,
        @Nullable BoundsView bounds,
        @Nullable Target target,
        @Nullable Boolean met,
        boolean missing,
        @Nullable RuleView rule,
        @Nullable MadeBy incidents,
        @Nullable MeasurementView measurement,
        @Nullable Long ageDays,
        AsOfView asOf) {

    static IndicatorValueView of(String code, Reading reading, AsOfView asOf) {
        Counted counted = reading.counted();
        LatestMeasurement measured = reading.measured();
        return new IndicatorValueView(
                code,
                reading.indicator().benchmark(),
                reading.indicator().instrument(),
                reading.indicator().unit(),
                reading.value(),
                reading.bounds(),
                reading.target(),
                reading.met(),
                reading.value() == null,
                reading.rule(),
                counted == null ? null : MadeBy.of(counted),
                measured == null ? null : MeasurementView.of(measured.measurement()),
                measured == null ? null : measured.ageDays(),
                asOf);
    }

    /** The rule, with the days that it was applied to; without a first day all that was before counts. */
    public record RuleView(
            String name, int version, @Nullable LocalDate from, LocalDate to) {}

    /**
     * The incidents that made the value.
     *
     * @param withoutDeaths how many of them no report gives a number of dead for
     * @param ids the last first; not all, where they are many or may be passed on as a figure only
     * @param note what {@code ids} leaves out
     */
    public record MadeBy(
            int count,
            int withoutDeaths,
            List<String> ids,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String note) {

        static MadeBy of(Counted counted) {
            int unnamed = counted.incidents() - counted.shown().size();
            return new MadeBy(
                    counted.incidents(),
                    counted.withoutDeaths(),
                    counted.shown(),
                    unnamed == 0
                            ? null
                            : unnamed + " more counted: beyond the first " + Counted.MOST
                                    + ", or not to be passed on one by one");
        }
    }
}
