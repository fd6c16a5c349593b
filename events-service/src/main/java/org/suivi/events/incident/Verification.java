package org.suivi.events.incident;

/** How far an incident has been checked; RETRACTED means that it is no longer claimed to have happened. */
public enum Verification {
    REPORTED,
    CORROBORATED,
    VERIFIED,
    DISPUTED,
    RETRACTED
}
