package org.suivi.benchmarks.implementation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.Score;
import org.suivi.benchmarks.assessment.Viability;

/** What an index sees of one benchmark: its score, if it has one to count, and whether it is on track. */
record Judged(Optional<Integer> score, boolean onTrack) {

    static final Judged UNASSESSED = new Judged(Optional.empty(), false);

    static Judged of(Score score, @Nullable Viability viability) {
        return new Judged(score.points(), viability == Viability.ON_TRACK);
    }
}
