package org.suivi.benchmarks.assessment;

/** What it is. */
public enum EvidenceKind {
    INCIDENT,
    DOCUMENT,
    MEASUREMENT
}
