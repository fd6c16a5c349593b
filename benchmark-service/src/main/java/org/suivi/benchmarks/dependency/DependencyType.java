package org.suivi.benchmarks.dependency;

/** How a benchmark depends on another. */
public enum DependencyType {
    /** It cannot be without the other. */
    REQUIRES,
    /** The other is to come before it. */
    BEFORE,
    /** The other makes it easier. */
    ENABLES
}
