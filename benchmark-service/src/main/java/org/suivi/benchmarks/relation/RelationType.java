package org.suivi.benchmarks.relation;

/** What an instrument does. */
public enum RelationType {
    RENEWS,
    AMENDS,
    /** An actor too: a mission, a mechanism. */
    ESTABLISHES,
    TERMINATES
}
