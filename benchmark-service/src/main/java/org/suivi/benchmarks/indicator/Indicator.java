package org.suivi.benchmarks.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.computation.Computation;

/**
 * An indicator as recorded.
 *
 * @param benchmark the one that it tells of; null for one that tells of an instrument as a whole
 * @param instrument the one that it tells of
 * @param baseline the value from which it set out
 * @param target what it is to reach, unless {@code targets} say so by date
 * @param targets what it is to reach, by date
 * @param computedFrom the rule by which incidents make its value; null for one that is measured
 */
public record Indicator(
        @Nullable String benchmark,
        @Nullable String instrument,
        String name,
        String unit,
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable Target target,
        List<Target> targets,
        @Nullable Computation computedFrom,
        @Nullable String note) {

    public Indicator {
        // what was recorded before there were several has none
        targets = List.copyOf(Objects.requireNonNullElse(targets, List.of()));
    }

    /** The target that holds on a day. */
    public Optional<Target> targetOn(LocalDate day) {
        return targets.isEmpty() ? Optional.ofNullable(target) : Target.on(day, targets);
    }

    /** The same, with other targets by date. */
    Indicator aimingAt(List<Target> others) {
        return new Indicator(
                benchmark, instrument, name, unit, direction, baseline, target, others, computedFrom, note);
    }
}
