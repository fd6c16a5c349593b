package org.suivi.actors.actor;

import org.jspecify.annotations.Nullable;

/**
 * The id of an actor in somebody else's list.
 *
 * @param scheme the list, e.g. {@code ucdp}
 * @param note where the outside id joins or divides what is one here (UCDP's 1158 is both MNLA and CMA)
 */
public record ExternalId(
        String scheme, String value, @Nullable String note) {}
