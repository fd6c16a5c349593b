package org.suivi.benchmarks.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfView;

/**
 * Who stands how to an instrument on a date.
 *
 * @param ended the first day on which nothing of it applies any more, if that day had come
 */
record PartiesView(
        String instrument,
        @Nullable LocalDate ended,
        RuleView rule,
        List<PartyView> items,
        @Nullable String next,
        AsOfView asOf) {

    /** The rule by which it was computed. */
    record RuleView(String name, int version) {}
}
