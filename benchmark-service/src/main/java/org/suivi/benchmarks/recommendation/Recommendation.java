package org.suivi.benchmarks.recommendation;

import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;

/**
 * What an organisation asked of an actor.
 *
 * @param by the organisation that asked
 * @param addressee the actor that was asked
 * @param date when it was asked
 * @param due by when it is to be done
 * @param followUp what became of it
 * @param benchmark the one that it is about
 */
public record Recommendation(
        String instrument,
        String by,
        String addressee,
        String text,
        @Nullable String textFr,
        UncertainDate date,
        @Nullable UncertainDate due,
        @Nullable String followUp,
        @Nullable String benchmark,
        @Nullable String note) {}
