package org.suivi.benchmarks.message;

import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.computation.Computation;
import org.suivi.benchmarks.crossing.Crossing;
import org.suivi.benchmarks.indicator.Indicator;
import org.suivi.benchmarks.indicator.Target;
import org.suivi.benchmarks.measurement.Measurement;
import org.suivi.contracts.IndicatorChanged;
import org.suivi.contracts.IndicatorCrossed;
import org.suivi.contracts.MeasurementChanged;
import org.suivi.contracts.Message;
import org.suivi.history.Version;

/** An indicator, what was measured of it, and that it crossed its target, as messages. */
final class IndicatorTold {

    private IndicatorTold() {}

    static Message of(Version<?> version) {
        return switch (version.body()) {
            case Indicator it -> indicator(version, it);
            case Crossing it -> crossing(version, it);
            case Measurement it -> measurement(version, it);
            default -> throw new IllegalArgumentException("no message about this");
        };
    }

    private static Message crossing(Version<?> version, Crossing it) {
        return new IndicatorCrossed(
                version.id(),
                version.version(),
                it.benchmark(),
                it.met(),
                it.value(),
                it.target(),
                it.validAt(),
                version.recordedFrom());
    }

    private static Message indicator(Version<?> version, Indicator it) {
        Target target = it.target();
        return new IndicatorChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.benchmark(),
                it.name(),
                it.unit(),
                it.direction().name(),
                it.baseline(),
                target == null ? null : target(target),
                computation(it.computedFrom()),
                it.instrument(),
                it.targets().stream().map(IndicatorTold::target).toList());
    }

    private static IndicatorChanged.Target target(Target it) {
        return new IndicatorChanged.Target(it.value(), it.by(), it.from());
    }

    private static Message measurement(Version<?> version, Measurement it) {
        return new MeasurementChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.indicator(),
                it.from(),
                it.to(),
                it.low(),
                it.value(),
                it.high());
    }

    private static IndicatorChanged.@Nullable Computation computation(@Nullable Computation it) {
        if (it == null) {
            return null;
        }
        return new IndicatorChanged.Computation(
                it.measure().code(),
                it.actors(),
                it.rollup().code(),
                it.types(),
                it.area(),
                it.country(),
                it.violates(),
                name(it.maxPlacePrecision()),
                name(it.maxDatePrecision()),
                it.windowDays());
    }

    private static @Nullable String name(@Nullable Enum<?> precision) {
        return precision == null ? null : precision.name();
    }
}
