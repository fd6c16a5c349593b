package org.suivi.rest.paging;

import java.util.List;

/**
 * What a query has to fetch for a page.
 *
 * @param rows how many rows to fetch: one more than the page holds, which tells that there is a next one
 * @param after the sort key of the last item before, as {@code position} gave it; empty for the first page
 * @param count whether {@link Rows#total()} is asked for
 */
public record PageRequest(int rows, List<String> after, PageParams.Count count) {

    /** Whether it is the first page. */
    public boolean first() {
        return after.isEmpty();
    }
}
