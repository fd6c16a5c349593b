package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every recorded version says about itself: whether it stands, since when and by whom it is known, when it
 * was public, who said it, and when it held.
 *
 * @param state whether the claim stands or was taken back
 * @param recordedFrom since when the sending service has known it, to the microsecond; orders the versions of a thing
 * @param recordedBy the organisation that recorded it
 * @param publishedOn when its source was public, as sent: a year, a month, a day, or two of them with a slash between
 * @param source the registered partner that brought it
 * @param citation the document in which it stands
 * @param note a remark of who recorded it
 * @param validFrom the first day on which it held, as sent; absent where unknown or always
 * @param validTo the last day on which it held, as sent; absent where it still does
 */
@OnlyEverAdded
public record Claim(
        State state,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant recordedFrom,
        String recordedBy,
        @Nullable String publishedOn,
        @Nullable String source,
        @Nullable String citation,
        @Nullable String note,
        @Nullable String validFrom,
        @Nullable String validTo) {
    public Claim {
        Given.required(state, "state");
        Given.required(recordedFrom, "recordedFrom");
        Given.required(recordedBy, "recordedBy");
    }
}
