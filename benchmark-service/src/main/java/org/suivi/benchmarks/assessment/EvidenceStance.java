package org.suivi.benchmarks.assessment;

/** Which way it speaks. */
public enum EvidenceStance {
    SUPPORTS,
    CONTRADICTS
}
