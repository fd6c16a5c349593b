package org.suivi.events.terms;

/** What a licence lets us pass on: nothing, only what is derived from it (statistics), or all. */
public enum PassOn {
    NONE,
    DERIVED,
    ALL
}
