package org.suivi.benchmarks.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Nature;
import org.suivi.benchmarks.index.FiguresView;
import org.suivi.benchmarks.index.MethodView;
import org.suivi.benchmarks.published.PublishedFigureView;
import org.suivi.rest.asof.AsOfView;

/**
 * How far an instrument is by one method, with what it was computed from.
 *
 * @param nature of the benchmarks that count; null where all do, because that was asked for
 * @param published what others published by the date, the last of each; never computed with
 * @param inputsHash the same for the same claims and rules
 * @param instrumentEnded stands there only once nothing applied any more
 */
record ImplementationView(
        String instrument,
        String framework,
        String organisation,
        @Nullable Nature nature,
        MethodView method,
        @JsonUnwrapped FiguresView figures,
        List<GroupView> by,
        List<PublishedFigureView> published,
        String inputsHash,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate instrumentEnded,
        AsOfView asOf) {

    /** The same for a part of the benchmarks. */
    record GroupView(String key, @JsonUnwrapped FiguresView figures) {}
}
