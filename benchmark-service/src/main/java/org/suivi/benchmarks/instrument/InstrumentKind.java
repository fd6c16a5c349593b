package org.suivi.benchmarks.instrument;

/** What a document is that binds somebody. */
public enum InstrumentKind {
    AGREEMENT,
    CEASEFIRE,
    ROADMAP,
    TIMELINE,
    /** A resolution of the Security Council. */
    RESOLUTION,
    EXIT_PLAN,
    /** Money against conditions. */
    COMPACT
}
