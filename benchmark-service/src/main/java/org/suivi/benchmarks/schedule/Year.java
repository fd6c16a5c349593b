package org.suivi.benchmarks.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.deadline.Lateness;

/**
 * What is due in one year, by the deadlines in force.
 *
 * @param due those of the year, the first due first
 * @param firstDue how many were due in that year by the first date agreed, whatever became of it
 */
record Year(int year, List<Item> due, int firstDue) {

    /**
     * A benchmark with a date.
     *
     * @param done whether all of it is in force
     */
    record Item(String benchmark, LocalDate date, Lateness lateness, boolean done) {

        /** One that has a date on which it is due; null for what has none. */
        static @Nullable Item of(String benchmark, Lateness lateness, boolean done) {
            LocalDate date = lateness.due();
            return date == null ? null : new Item(benchmark, date, lateness, done);
        }
    }

    int done() {
        return count(Item::done);
    }

    /** Past the last agreed date, which an announced one does not move. */
    int late() {
        return count(each -> each.lateness.overdue());
    }

    /** Whose date was moved later at least once. */
    int slipped() {
        return count(each -> each.lateness.slips() > 0);
    }

    private int count(java.util.function.Predicate<Item> which) {
        return (int) due.stream().filter(which).count();
    }

    /** The years in which something is due or was first due, in order. */
    static List<Year> of(List<Item> items) {
        SortedMap<Integer, Year> years = new TreeMap<>();
        items.stream()
                .map(each -> each.date.getYear())
                .forEach(year -> years.computeIfAbsent(year, none -> in(year, items)));
        items.stream()
                .map(each -> each.lateness.firstAgreed())
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .forEach(year -> years.computeIfAbsent(year, none -> in(year, items)));
        return List.copyOf(years.values());
    }

    private static Year in(int year, List<Item> items) {
        List<Item> due = items.stream()
                .filter(each -> each.date.getYear() == year)
                .sorted(Comparator.comparing(Item::date).thenComparing(Item::benchmark))
                .toList();
        int firstDue = (int) items.stream()
                .map(each -> each.lateness.firstAgreed())
                .filter(date -> date != null && date.getYear() == year)
                .count();
        return new Year(year, due, firstDue);
    }
}
