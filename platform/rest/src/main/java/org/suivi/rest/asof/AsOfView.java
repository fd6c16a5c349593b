package org.suivi.rest.asof;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.history.AsOf;

/**
 * The clocks that an answer used, as it repeats them: asked again with these, it is the same.
 *
 * @param leftOutUndated how many claims {@code publishedBy} left out because nobody knows since when they are public; null
 *     without {@code publishedBy}
 */
public record AsOfView(
        LocalDate validAt,
        Instant knownAt,
        @Nullable LocalDate publishedBy,
        @Nullable Integer leftOutUndated) {

    /** The clocks of an answer from which nothing was left out. */
    public static AsOfView of(AsOf asOf) {
        return of(asOf, 0);
    }

    /** The clocks of an answer, with the number of claims left out. */
    public static AsOfView of(AsOf asOf, int leftOutUndated) {
        return new AsOfView(
                asOf.validAt(), asOf.knownAt(), asOf.publishedBy(), asOf.publishedBy() == null ? null : leftOutUndated);
    }
}
