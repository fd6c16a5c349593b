package org.suivi.actors.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;

/**
 * An actor in a list.
 *
 * @param name its official name, English before others, among those valid on the date; its code where it has none
 * @param acronym its first acronym
 * @param names all that it bears on the date, the one it is labelled by first
 */
record ActorSummary(
        String code,
        ActorKind kind,
        String name,
        @Nullable String acronym,
        List<ActorName> names,
        @Nullable String country,
        @Nullable UncertainDate founded,
        @Nullable UncertainDate ended) {}
