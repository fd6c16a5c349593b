package org.suivi.contracts;

/** How an actor came to be involved in an incident. */
public enum Via {
    /** A report named it. */
    NAMED,
    /** A named actor belonged to it on the day of the incident. */
    MEMBER
}
