package org.suivi.benchmarks.framework;

/** What a framework judges one by one. */
public enum Unit {
    COMMITMENT,
    PROVISION,
    TASK
}
