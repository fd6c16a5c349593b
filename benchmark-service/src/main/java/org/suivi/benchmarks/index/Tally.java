package org.suivi.benchmarks.index;

import java.util.Collection;

/**
 * How many benchmarks stand at each score; all that an index depends on.
 *
 * @param substantialOnTrack those of {@code substantial} that are on track
 */
record Tally(int nothing, int preparation, int substantial, int substantialOnTrack, int whole, int unassessed) {

    static final int BEST = 3;

    static Tally of(Collection<Judged> benchmarks) {
        int[] at = new int[BEST + 1];
        int onTrack = 0;
        int unassessed = 0;
        for (Judged each : benchmarks) {
            if (each.score().isEmpty()) {
                unassessed++;
                continue;
            }
            int score = each.score().get();
            at[score]++;
            if (score == 2 && each.onTrack()) {
                onTrack++;
            }
        }
        return new Tally(at[0], at[1], at[2], onTrack, at[BEST], unassessed);
    }

    /** Those with a score. */
    int n() {
        return nothing + preparation + substantial + whole;
    }

    int applicable() {
        return n() + unassessed;
    }

    int sum() {
        return preparation + 2 * substantial + BEST * whole;
    }

    /** As if nothing were in being of all that nobody assessed. */
    Tally atWorst() {
        return new Tally(nothing + unassessed, preparation, substantial, substantialOnTrack, whole, 0);
    }

    /** As if all that nobody assessed were in force as a whole. */
    Tally atBest() {
        return new Tally(nothing, preparation, substantial, substantialOnTrack, whole + unassessed, 0);
    }
}
