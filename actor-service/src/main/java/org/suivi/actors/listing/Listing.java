package org.suivi.actors.listing;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a sanctions list.
 *
 * @param regime code of the regime, such as {@code un-1267}
 * @param reference number of the entry as the regime writes it, such as {@code QDe.159}
 */
public record Listing(
        String actor,
        String regime,
        String reference,
        @Nullable String note) {}
