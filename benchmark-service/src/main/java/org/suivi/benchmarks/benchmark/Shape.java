package org.suivi.benchmarks.benchmark;

/** What fulfilling a benchmark looks like. */
public enum Shape {
    /** Something is there in the end. */
    DELIVERABLE,
    /** Something is kept up. */
    CONTINUOUS,
    /** Something does not happen. */
    PROHIBITION,
    /** A measure reaches a value. */
    THRESHOLD;

    /** Whether it is fulfilled only as long as it is kept up: it can be broken on the day after. */
    public boolean isKept() {
        return this == CONTINUOUS || this == PROHIBITION;
    }
}
