package org.suivi.benchmarks.assessment;

import java.util.Optional;

/**
 * How far a benchmark is, extent only: 0 nothing in being; 1 preparation, or output that does not yet work; 2 a substantial
 * part in force; 3 all of it in force, or kept throughout the period; or not to be assessed.
 */
public enum Score {
    NOTHING(0),
    PREPARATION(1),
    SUBSTANTIAL(2),
    WHOLE(3),
    NOT_ASSESSABLE(-1);

    private final int points;

    Score(int points) {
        this.points = points;
    }

    /** 0 to 3, or nothing to count. */
    public Optional<Integer> points() {
        return this == NOT_ASSESSABLE ? Optional.empty() : Optional.of(points);
    }

    /**
     * Reads a score as it stands in JSON.
     *
     * @throws IllegalArgumentException for anything but 0, 1, 2, 3 and NOT_ASSESSABLE
     */
    public static Score of(Object sent) {
        for (Score each : values()) {
            if (each.json().equals(sent)) {
                return each;
            }
        }
        throw new IllegalArgumentException("one of 0, 1, 2, 3, \"NOT_ASSESSABLE\" is expected");
    }

    /** The number, or the word, as the API writes it. */
    public Object json() {
        return this == NOT_ASSESSABLE ? "NOT_ASSESSABLE" : (Object) points;
    }
}
