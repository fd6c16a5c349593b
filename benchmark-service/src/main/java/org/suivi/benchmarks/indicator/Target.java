package org.suivi.benchmarks.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach, in its unit.
 *
 * @param by the last day to be in time
 * @param from the first day on which this is the target; null for from the beginning
 */
public record Target(
        BigDecimal value, @Nullable LocalDate by, @Nullable LocalDate from) {

    private static final Comparator<Target> LAST_TO_BEGIN =
            Comparator.comparing(Target::from, Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<Target> LAST_DUE =
            Comparator.comparing(Target::by, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * The rule {@code TARGET_IN_TIME}: of several, that target holds on a day which began last; of those that began together, the
     * one that is due next, or the last of all when they are past.
     */
    public static Optional<Target> on(LocalDate day, Collection<Target> targets) {
        Optional<LocalDate> latest =
                begun(day, targets).stream().max(LAST_TO_BEGIN).flatMap(each -> Optional.ofNullable(each.from));
        List<Target> together = begun(day, targets).stream()
                .filter(each -> Optional.ofNullable(each.from).equals(latest))
                .toList();
        return together.stream()
                .filter(each -> each.by == null || !each.by.isBefore(day))
                .min(LAST_DUE)
                .or(() -> together.stream().max(LAST_DUE));
    }

    private static List<Target> begun(LocalDate day, Collection<Target> targets) {
        return targets.stream()
                .filter(each -> each.from == null || !each.from.isAfter(day))
                .toList();
    }

    /** Whether a value reaches it; reaching it exactly is enough. */
    public boolean metBy(BigDecimal reached, Direction direction) {
        int order = reached.compareTo(value);
        return direction == Direction.UP ? order >= 0 : order <= 0;
    }
}
