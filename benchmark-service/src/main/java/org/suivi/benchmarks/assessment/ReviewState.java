package org.suivi.benchmarks.assessment;

import java.util.Set;

/** How far an assessment is in its review; only an approved one counts. */
public enum ReviewState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    RETURNED,
    /** Only shown: what is recorded of a retraction is the state that it was retracted from. */
    RETRACTED;

    /** From where a step may lead here. */
    Set<ReviewState> before() {
        return switch (this) {
            case DRAFT, SUBMITTED -> Set.of(DRAFT, RETURNED);
            case APPROVED, RETURNED -> Set.of(SUBMITTED);
            case RETRACTED -> Set.of(DRAFT, SUBMITTED, APPROVED, RETURNED);
        };
    }
}
