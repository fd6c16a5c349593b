package org.suivi.benchmarks.implementation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Nature;
import org.suivi.benchmarks.index.FiguresView;
import org.suivi.benchmarks.index.MethodView;
import org.suivi.rest.asof.AsOfView;

/** How far an instrument was at the ends of periods, by one method. */
record SeriesView(
        String instrument,
        String framework,
        String organisation,
        @Nullable Nature nature,
        MethodView method,
        String interval,
        List<PointView> items,
        @Nullable String next,
        String inputsHash,
        AsOfView asOf) {

    /** The figures of one day. */
    record PointView(LocalDate at, @JsonUnwrapped FiguresView figures) {}
}
