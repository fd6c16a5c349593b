package org.suivi.benchmarks.relation;

import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;

/**
 * A claim that an instrument does something to another, or to an actor; exactly one of both.
 *
 * @param to the other instrument
 * @param actor the actor
 * @param date the day on which it took effect
 */
public record InstrumentRelation(
        String instrument,
        RelationType type,
        @Nullable String to,
        @Nullable String actor,
        @Nullable UncertainDate date,
        @Nullable String note) {}
