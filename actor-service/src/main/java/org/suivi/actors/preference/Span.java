package org.suivi.actors.preference;

import java.time.LocalDate;
import java.util.Optional;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/**
 * Days from a first to a last one, both included; {@link LocalDate#MIN} and {@link LocalDate#MAX} where an end is open.
 */
public record Span(LocalDate first, LocalDate last) {

    /** All days on which something may have held. */
    static Span longest(Validity validity) {
        UncertainDate from = validity.from();
        UncertainDate to = validity.to();
        return new Span(from == null ? LocalDate.MIN : from.earliest(), to == null ? LocalDate.MAX : to.latest());
    }

    /** The days on which it surely held; where there is none, all on which it may have. */
    static Span surest(Validity validity) {
        UncertainDate from = validity.from();
        UncertainDate to = validity.to();
        LocalDate first = from == null ? LocalDate.MIN : from.latest();
        LocalDate last = to == null ? LocalDate.MAX : to.earliest();
        return first.isAfter(last) ? longest(validity) : new Span(first, last);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean overlaps(Span other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The days that are in both. */
    Optional<Span> and(Span other) {
        return overlaps(other)
                ? Optional.of(new Span(
                        first.isAfter(other.first) ? first : other.first,
                        last.isBefore(other.last) ? last : other.last))
                : Optional.empty();
    }

    /** Such as {@code from 2015-01-01 to 2015-06-20}, {@code since 2015-01-01}, {@code until 2015-06-20} or {@code at any time}. */
    @Override
    public String toString() {
        boolean begins = !first.equals(LocalDate.MIN);
        boolean ends = !last.equals(LocalDate.MAX);
        if (begins) {
            return ends ? "from " + first + " to " + last : "since " + first;
        }
        return ends ? "until " + last : "at any time";
    }
}
