package org.suivi.actors.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;

/**
 * An actor as recorded.
 *
 * @param country ISO 3166-1 alpha-2 of the country it belongs to, if it is of one
 * @param founded the first day on which it existed
 * @param ended the last
 * @param externalIds those that stood here before external ids were claims of their own; none in what is recorded since
 */
public record Actor(
        ActorKind kind,
        @Nullable String description,
        @Nullable String country,
        @Nullable UncertainDate founded,
        @Nullable UncertainDate ended,
        List<ExternalId> externalIds,
        @Nullable String note) {}
