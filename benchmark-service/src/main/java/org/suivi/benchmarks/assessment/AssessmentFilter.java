package org.suivi.benchmarks.assessment;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Where;

/** Which assessments are asked for; what is left out does not narrow the list. */
class AssessmentFilter {

    @QueryParam("state")
    @Nullable
    ReviewState state;

    @QueryParam("organisation")
    @Nullable
    String organisation;

    @QueryParam("benchmark")
    @Nullable
    String benchmark;

    Where where(Reviewer reader) {
        Where seen = reader.mine() == null
                ? Where.all().and(reader.seen())
                : Where.all().and(reader.seen(), "mine", reader.mine());
        return seen.and("review = :review", "review", state == null ? null : state.name())
                .and("organisation = :organisation", "organisation", organisation)
                .and("benchmark = :benchmark", "benchmark", benchmark);
    }
}
