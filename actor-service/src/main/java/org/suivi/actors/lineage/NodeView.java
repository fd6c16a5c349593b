package org.suivi.actors.lineage;

import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.history.UncertainDate;

/**
 * An actor in a graph.
 *
 * @param name what it is labelled by on the date; its code where it has no name
 */
record NodeView(
        String actor,
        String name,
        @Nullable String acronym,
        ActorKind kind,
        @Nullable UncertainDate founded,
        @Nullable UncertainDate ended) {}
