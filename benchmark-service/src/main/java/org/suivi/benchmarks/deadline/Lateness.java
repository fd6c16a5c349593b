package org.suivi.benchmarks.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a benchmark stands to its deadline on a day: by the revision then in force, and by the first date that was agreed.
 *
 * @param slips how often the date was moved later
 * @param unilateral whether the date in force was announced and not agreed
 * @param overdueDays since {@code due}, 0 when it is in time or done, null without a date
 * @param overdueSinceFirstDays the same since {@code firstAgreed}
 * @param overdue whether it is late by the date agreed last, which an announced one never moves and which it may have been agreed to
 *     drop; by the announced one where nothing was agreed
 */
public record Lateness(
        DeadlineType type,
        @Nullable LocalDate due,
        @Nullable LocalDate firstAgreed,
        int slips,
        boolean unilateral,
        @Nullable Long overdueDays,
        @Nullable Long overdueSinceFirstDays,
        boolean overdue) {

    private static final Comparator<Deadline> IN_ORDER = Comparator.comparing(
                    Deadline::since, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Deadline::basis)
            .thenComparing(Deadline::due, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Looks back from a day over all revisions; empty when none was in force yet. Of revisions of one day that which was agreed
     * comes before that which was announced, then the one due earlier, then the one that stands earlier in the list.
     *
     * @param revisions in the order in which they were recorded
     */
    public static Optional<Lateness> on(LocalDate day, boolean done, List<Deadline> revisions) {
        List<Deadline> past = revisions.stream()
                .filter(each -> each.since() == null || !each.since().isAfter(day))
                .sorted(IN_ORDER)
                .toList();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        Deadline present = past.getLast();
        List<Deadline> agreed =
                past.stream().filter(each -> each.basis() == Basis.AGREED).toList();
        LocalDate first = agreed.stream()
                .map(Deadline::due)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        // without a date once those concerned agreed to have none
        LocalDate binding = (agreed.isEmpty() ? present : agreed.getLast()).due();
        return Optional.of(new Lateness(
                present.type(),
                present.due(),
                first,
                slips(past),
                present.basis() == Basis.UNILATERAL,
                late(day, done, present.due()),
                late(day, done, first),
                !done && binding != null && day.isAfter(binding)));
    }

    private static @Nullable Long late(LocalDate day, boolean done, @Nullable LocalDate due) {
        return due == null ? null : done ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, day));
    }

    private static int slips(List<Deadline> past) {
        int slips = 0;
        LocalDate before = null;
        for (Deadline each : past) {
            LocalDate due = each.due();
            if (due != null) {
                if (before != null && due.isAfter(before)) {
                    slips++;
                }
                before = due;
            }
        }
        return slips;
    }
}
