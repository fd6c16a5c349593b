package org.suivi.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The clocks as a reader asked for them; what is null is answered as of now. */
public record AsOfRequest(
        @Nullable LocalDate validAt,
        @Nullable Instant knownAt,
        @Nullable LocalDate publishedBy) {

    public static final AsOfRequest NOW = new AsOfRequest(null, null, null);
}
