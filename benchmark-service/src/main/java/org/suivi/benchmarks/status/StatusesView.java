package org.suivi.benchmarks.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfView;

/** How every benchmark of a framework stands on a day. */
record StatusesView(
        String instrument,
        String framework,
        String organisation,
        List<StatusView> items,
        @Nullable String next,
        AsOfView asOf) {}
