package org.suivi.contracts;

/** Where an assessment stands in its review; only an approved one counts. */
public enum Review {
    /** Being written. */
    DRAFT,
    /** Waits for a reviewer. */
    SUBMITTED,
    /** A second person approved it. */
    APPROVED,
    /** Sent back to its author. */
    RETURNED,
    /** A later assessment of the same period took its place. */
    SUPERSEDED,
    /** Taken back. */
    RETRACTED
}
