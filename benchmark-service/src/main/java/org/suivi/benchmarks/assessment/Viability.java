package org.suivi.benchmarks.assessment;

/** How likely it is, at the present pace, that a benchmark is met in time. */
public enum Viability {
    ON_TRACK,
    AT_RISK,
    NOT_VIABLE
}
