package org.suivi.benchmarks.responsibility;

/** In which way an actor answers for a benchmark. */
public enum ResponsibilityRole {
    OBLIGOR,
    SUPPORTER,
    GUARANTOR,
    MONITOR
}
