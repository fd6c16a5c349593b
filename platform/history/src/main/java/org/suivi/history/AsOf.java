package org.suivi.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that an answer used.
 *
 * @param knownAt to the microsecond; the answer for it never changes
 * @param present whether nothing that the answer reads was recorded after {@code knownAt}
 * @param protectedAt when who may read what of it was last decided anew, for all its past; no part of what was asked for
 */
public record AsOf(
        LocalDate validAt, Instant knownAt, @Nullable LocalDate publishedBy, boolean present, Instant protectedAt) {

    /** The clocks of who holds the clock and reads what stands at this moment. */
    public static AsOf ofWriter(LocalDate validAt, Instant stamp) {
        return new AsOf(validAt, stamp, null, true, stamp);
    }
}
