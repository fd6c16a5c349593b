package org.suivi.contracts;

/** What a licence lets others have of a report. */
public enum PassOn {
    /** Nothing: it exists only for the organisation that brought it. */
    NONE,
    /** Figures that count it, with attribution. */
    DERIVED,
    /** The report itself. */
    ALL
}
