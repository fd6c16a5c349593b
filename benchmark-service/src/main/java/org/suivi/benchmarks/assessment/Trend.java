package org.suivi.benchmarks.assessment;

/** Where a benchmark is going. */
public enum Trend {
    ADVANCING,
    STALLED,
    REVERSING,
    UNKNOWN
}
