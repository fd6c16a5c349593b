package org.suivi.benchmarks.sequence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.dependency.DependencyView;
import org.suivi.rest.asof.AsOfView;

/** What was done out of order. */
record SequenceViolationsView(
        String instrument,
        String framework,
        String organisation,
        List<ViolationView> items,
        @Nullable String next,
        AsOfView asOf) {

    /**
     * A benchmark that was begun while nothing is in being of one that it requires.
     *
     * @param dependency who says that it requires it, and why
     */
    record ViolationView(StepView benchmark, StepView requires, DependencyView dependency) {}
}
