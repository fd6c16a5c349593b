package org.suivi.benchmarks.sequence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfView;

/**
 * What stands before what, of all that is not done.
 *
 * @param items the longest chain first; every requirement between two that are not done stands in one of them
 */
record BlockingChainsView(
        String instrument,
        String framework,
        String organisation,
        RuleView rule,
        List<ChainView> items,
        @Nullable String next,
        AsOfView asOf) {

    /** How the chains were chosen. */
    record RuleView(String name, int version) {}

    /** @param steps in the order in which they have to be done; each is required by the next */
    record ChainView(int length, List<StepView> steps) {}
}
