package org.suivi.benchmarks.benchmark;

import org.suivi.benchmarks.framework.Unit;

/** Whose promise a benchmark is; an index never mixes natures unless asked to. */
public enum Nature {
    /** Of a party. */
    COMMITMENT,
    /** Of a mission. */
    TASK,
    /** A priority of the Council. */
    MEASURE,
    /** Of exit or of money. */
    CONDITION;

    /** The nature that an index over such units takes when nobody asks for another. */
    public static Nature usualOf(Unit unit) {
        return unit == Unit.TASK ? TASK : COMMITMENT;
    }
}
