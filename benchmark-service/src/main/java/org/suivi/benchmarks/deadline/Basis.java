package org.suivi.benchmarks.deadline;

/** Whether those concerned agreed to a date, or one of them announced it. */
public enum Basis {
    AGREED,
    UNILATERAL
}
