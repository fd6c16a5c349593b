package org.suivi.benchmarks.framework;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How often a framework judges; also the steps of a series. */
public enum JudgingPeriod {
    YEAR(12),
    QUARTER(3),
    MONTH(1);

    private final int months;

    JudgingPeriod(int months) {
        this.months = months;
    }

    /** The last day on which a judgement of a situation on {@code end} is still fresh: two periods on. */
    public LocalDate freshUntil(LocalDate end) {
        return end.plus(Period.ofMonths(2 * months));
    }

    /**
     * The last days of the calendar's periods from one day to another, both included, the earliest first; if they are more
     * than {@code most}, the latest of them.
     */
    public List<LocalDate> endsBetween(LocalDate from, LocalDate to, int most) {
        List<LocalDate> ends = new ArrayList<>();
        LocalDate firstOfPeriod = to.withDayOfMonth(1).withMonth((to.getMonthValue() - 1) / months * months + 1);
        LocalDate end = firstOfPeriod.plusMonths(months).minusDays(1);
        for (LocalDate next = firstOfPeriod;
                !end.isBefore(from) && ends.size() < most;
                next = next.minusMonths(months)) {
            end = next.plusMonths(months).minusDays(1);
            if (!end.isAfter(to) && !end.isBefore(from)) {
                ends.add(end);
            }
        }
        Collections.reverse(ends);
        return ends;
    }

    /** As a query writes it: {@code year}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
