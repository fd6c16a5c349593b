package org.suivi.benchmarks.computation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents make an indicator, and what is counted of them.
 *
 * @param actors of incidents that involve any of these; none for all
 * @param types of these types; none for all
 * @param area in this area or one within it
 * @param country ISO 3166-1 alpha-2
 * @param violates alleged violations of this instrument
 * @param maxPlacePrecision no coarser place than this
 * @param maxDatePrecision no coarser date than this
 * @param windowDays over so many days up to the day asked for, that day included; null for all that was before
 */
public record Computation(
        Measure measure,
        List<String> actors,
        Rollup rollup,
        List<String> types,
        @Nullable String area,
        @Nullable String country,
        @Nullable String violates,
        @Nullable PlacePrecision maxPlacePrecision,
        @Nullable DatePrecision maxDatePrecision,
        @Nullable Integer windowDays) {

    public Computation {
        actors = List.copyOf(actors);
        types = List.copyOf(types);
    }

    /** The first day that counts for a value on {@code day}; null for all that was before. */
    public @Nullable LocalDate windowFrom(LocalDate day) {
        return windowDays == null ? null : day.minusDays(windowDays - 1L);
    }

    /** Whether what began on {@code began} stands in the window of a value on {@code day}. */
    public boolean reaches(LocalDate began, LocalDate day) {
        LocalDate first = windowFrom(day);
        return !began.isAfter(day) && (first == null || !began.isBefore(first));
    }

    /** Whether an incident can make a difference at all; what this refuses is never counted. */
    public boolean mayCount(String type, Collection<String> involved, @Nullable String where) {
        return (types.isEmpty() || types.contains(type))
                && (actors.isEmpty() || actors.stream().anyMatch(involved::contains))
                && (country == null || country.equals(where));
    }
}
