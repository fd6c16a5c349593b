package org.suivi.benchmarks.implementation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Nature;
import org.suivi.benchmarks.index.FiguresView;
import org.suivi.benchmarks.index.MethodView;
import org.suivi.rest.asof.AsOfView;

/**
 * How far a set of benchmarks is by one method, with what it was computed from.
 *
 * @param lines the frameworks whose benchmarks count, and whose assessments; more than one only because that was asked for
 * @param nature of the benchmarks that count; null where all do, because that was asked for
 * @param inputsHash the same for the same claims and rules
 */
record SetImplementationView(
        String set,
        List<LineView> lines,
        @Nullable Nature nature,
        MethodView method,
        @JsonUnwrapped FiguresView figures,
        List<ImplementationView.GroupView> by,
        String inputsHash,
        AsOfView asOf) {

    /** A list of benchmarks, and by whose judgement. */
    record LineView(String instrument, String framework, String organisation) {}
}
