package org.suivi.events.terms;

/** What the public gets of an incident: all of it, its area and month, or nothing. Declared from open to closed. */
public enum Sensitivity {
    PUBLIC,
    RESTRICTED,
    CONFIDENTIAL;

    /** The more protective of the two. */
    public Sensitivity atLeast(Sensitivity floor) {
        return compareTo(floor) >= 0 ? this : floor;
    }
}
