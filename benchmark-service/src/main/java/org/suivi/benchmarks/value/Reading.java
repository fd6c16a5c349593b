package org.suivi.benchmarks.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.computation.BoundsView;
import org.suivi.benchmarks.computation.Computation;
import org.suivi.benchmarks.computation.Counted;
import org.suivi.benchmarks.computation.IncidentCount;
import org.suivi.benchmarks.indicator.Indicator;
import org.suivi.benchmarks.indicator.Target;
import org.suivi.benchmarks.measurement.LatestMeasurement;
import org.suivi.benchmarks.measurement.Measurement;

/**
 * The value of an indicator on a day, and what made it: either incidents, or a measurement, or nothing that is known.
 *
 * @param target the one that holds on the day
 */
record Reading(
        Indicator indicator,
        LocalDate day,
        @Nullable Target target,
        @Nullable Counted counted,
        @Nullable LatestMeasurement measured) {

    static Reading counted(Indicator indicator, LocalDate day, Counted counted) {
        return new Reading(indicator, day, indicator.targetOn(day).orElse(null), counted, null);
    }

    static Reading measured(Indicator indicator, LocalDate day, @Nullable LatestMeasurement measured) {
        return new Reading(indicator, day, indicator.targetOn(day).orElse(null), null, measured);
    }

    /** How many incidents {@code publishedBy} left out. */
    int leftOutUndated() {
        return counted == null ? 0 : counted.leftOutUndated();
    }

    @Nullable
    BigDecimal value() {
        Computation computation = indicator.computedFrom();
        if (computation != null && counted != null) {
            return counted.value(computation.measure(), day);
        }
        return measured == null ? null : measured.measurement().body().value();
    }

    /** Null where nothing leaves the value unsure. */
    @Nullable
    BoundsView bounds() {
        Computation computation = indicator.computedFrom();
        if (computation != null && counted != null) {
            return counted.bounds(computation.measure(), day);
        }
        return measured == null ? null : bounds(measured.measurement().body());
    }

    private static @Nullable BoundsView bounds(Measurement it) {
        return it.low() == null && it.high() == null
                ? null
                : new BoundsView(
                        Objects.requireNonNullElse(it.low(), it.value()),
                        it.value(),
                        Objects.requireNonNullElse(it.high(), it.value()));
    }

    @Nullable
    Boolean met() {
        BigDecimal value = value();
        return (target == null || value == null) ? null : target.metBy(value, indicator.direction());
    }

    IndicatorValueView.@Nullable RuleView rule() {
        Computation computation = indicator.computedFrom();
        if (computation != null) {
            return new IndicatorValueView.RuleView(
                    IncidentCount.RULE, IncidentCount.VERSION, computation.windowFrom(day), day);
        }
        return measured == null
                ? null
                : new IndicatorValueView.RuleView(
                        LatestMeasurement.RULE,
                        LatestMeasurement.VERSION,
                        measured.measurement().body().from(),
                        measured.measurement().body().to());
    }
}
