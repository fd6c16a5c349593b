package org.suivi.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something held in the world: from a first day to the last day on which it held, either end unknown or unsure.
 * The outer bounds are the longest it may have held, the inner bounds the days on which it surely did.
 */
public record Validity(
        @Nullable UncertainDate from, @Nullable UncertainDate to) {

    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    /** Whether it held on that day: for certain, possibly (the day lies within an unsure end), or not. */
    public Certainty on(LocalDate day) {
        if ((from != null && day.isBefore(from.earliest())) || (to != null && day.isAfter(to.latest()))) {
            return Certainty.NO;
        }
        boolean begun = from == null || !day.isBefore(from.latest());
        boolean notOver = to == null || !day.isAfter(to.earliest());
        return begun && notOver ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    @Nullable
    LocalDate outerFrom() {
        return from == null ? null : from.earliest();
    }

    /** The day after the last on which it may have held: half-open, as the tables keep it. */
    @Nullable
    LocalDate outerUntil() {
        return to == null ? null : to.latest().plusDays(1);
    }

    @Nullable
    LocalDate innerFrom() {
        return from == null ? null : from.latest();
    }

    @Nullable
    LocalDate innerUntil() {
        return to == null ? null : to.earliest().plusDays(1);
    }

    /** How sure it is that something held on a day. */
    public enum Certainty {
        CERTAIN,
        POSSIBLE,
        NO
    }
}
