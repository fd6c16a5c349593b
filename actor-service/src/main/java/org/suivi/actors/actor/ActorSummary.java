package org.suivi.actors.actor;

import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;

/**
 * An actor in a list.
 *
 * @param name its official name, English before others, among those valid on the date; its code where it has none
 * @param acronym its first acronym
 */
record ActorSummary(
        String code,
        ActorKind kind,
        String name,
        @Nullable String acronym,
        @Nullable String country,
        @Nullable UncertainDate founded,
        @Nullable UncertainDate ended) {}
