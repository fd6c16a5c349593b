package org.suivi.benchmarks.index;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.Score;
import org.suivi.benchmarks.assessment.Viability;

/** What an index sees of one benchmark: its score, if it has one to count, and whether it is on track. */
public record Judged(Optional<Integer> score, boolean onTrack) {

    public static final Judged UNASSESSED = new Judged(Optional.empty(), false);

    /** What an assessment gives an index to count. */
    public static Judged of(Score score, @Nullable Viability viability) {
        return new Judged(score.points(), viability == Viability.ON_TRACK);
    }
}
