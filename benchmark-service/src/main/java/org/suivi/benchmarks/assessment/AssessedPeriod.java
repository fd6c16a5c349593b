package org.suivi.benchmarks.assessment;

import java.time.LocalDate;

/**
 * The days that an assessment is about, both included; it states the situation at their end. It does not end before it
 * begins.
 */
public record AssessedPeriod(LocalDate from, LocalDate to) {

    public AssessedPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
