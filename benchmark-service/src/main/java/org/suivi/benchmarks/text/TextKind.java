package org.suivi.benchmarks.text;

/** What a text is to its instrument. */
public enum TextKind {
    TEXT,
    AMENDMENT,
    ANNEX
}
