package org.suivi.rest.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list begins, with the clocks of the first page.
 *
 * @param knownAt to the microsecond
 * @param reader audience and organisation for which the list was made
 * @param filter fingerprint of the list's address and filter
 * @param position sort key of the last item before the page
 */
record Cursor(
        LocalDate validAt,
        Instant knownAt,
        @Nullable LocalDate publishedBy,
        String reader,
        String filter,
        List<String> position) {

    Cursor {
        position = List.copyOf(position);
    }
}
