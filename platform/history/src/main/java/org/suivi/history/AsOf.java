package org.suivi.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that an answer used.
 *
 * @param knownAt to the microsecond; the answer for it never changes
 * @param present whether nothing that the answer reads was recorded after {@code knownAt}
 */
public record AsOf(
        LocalDate validAt, Instant knownAt, @Nullable LocalDate publishedBy, boolean present) {}
