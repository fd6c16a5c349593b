package org.suivi.benchmarks.status;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfView;

/** How every benchmark of a set stands on a day, by rank. */
record SetStatusesView(
        String set, List<RankedStatusView> items, @Nullable String next, AsOfView asOf) {

    /** The status of a benchmark, with its place in the set and the words of the set. */
    record RankedStatusView(
            int rank, @Nullable String text, @JsonUnwrapped StatusView status) {}
}
