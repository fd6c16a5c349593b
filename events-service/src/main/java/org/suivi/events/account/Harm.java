package org.suivi.events.account;

/** What they suffered. */
public enum Harm {
    KILLED,
    WOUNDED,
    ABDUCTED,
    MISSING,
    DETAINED,
    DISPLACED
}
