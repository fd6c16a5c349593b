package org.suivi.benchmarks.assessment;

/** How sure the assessor is: high, medium, low. */
public enum Confidence {
    H,
    M,
    L
}
