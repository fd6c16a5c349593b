package org.suivi.benchmarks.deadline;

/** What a deadline hangs on. */
public enum DeadlineType {
    FIXED,
    /** So long after an anchor date. */
    RELATIVE,
    CONDITIONAL,
    PERMANENT,
    NONE
}
