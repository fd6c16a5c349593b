package org.suivi.benchmarks.indicator;

/** Which way a better value lies. */
public enum Direction {
    UP,
    DOWN
}
