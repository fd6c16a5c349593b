package org.suivi.benchmarks.party;

/** What an actor did to an instrument; the last two are the host's, towards a mandate. */
public enum Act {
    INITIALLED,
    SIGNED,
    ACCEDED,
    SUSPENDED,
    RESUMED,
    WITHDREW,
    DENOUNCED,
    TERMINATED,
    CONSENTED,
    CONSENT_WITHDRAWN
}
