package org.suivi.benchmarks.party;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;

/**
 * A claim that an actor did something to an instrument.
 *
 * @param onBehalfOf the actor that is bound by it, where another acted
 * @param condition on which the act was made to depend, in words
 */
public record PartyAct(
        String instrument,
        String actor,
        @Nullable String onBehalfOf,
        Act act,
        Scope scope,
        @Nullable String condition,
        UncertainDate date,
        @Nullable String note) {

    /** Whom the act binds or frees. */
    public String bound() {
        return Objects.requireNonNullElse(onBehalfOf, actor);
    }

    /** Whether it had surely happened by the end of that day. */
    boolean doneBy(LocalDate day) {
        return !date.latest().isAfter(day);
    }
}
