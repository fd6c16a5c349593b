package org.suivi.events.account;

/** What a licence lets us pass on: nothing, only what is derived from it (statistics), or all. */
public enum PassOn {
    NONE,
    DERIVED,
    ALL
}
