package org.suivi.benchmarks.instrument;

import org.jspecify.annotations.Nullable;

/**
 * The id of an instrument in somebody else's list.
 *
 * @param scheme the list, e.g. {@code pa-x}
 * @param note where the outside id joins or divides what is one here
 */
public record ExternalId(
        String scheme, String value, @Nullable String note) {}
