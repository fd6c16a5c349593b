package org.suivi.benchmarks.party;

/** How an actor stands to an instrument on a day. */
public enum PartyState {
    /** The text is agreed, nobody is bound: initialling is not signing. */
    INITIALLED(false),
    PARTY(true),
    /** Bound, but it takes no part in the bodies that follow the instrument up. */
    MECHANISMS_SUSPENDED(true),
    /** Still a party, which holds the whole in abeyance. */
    SUSPENDED(true),
    WITHDRAWN(false),
    DENOUNCED(false),
    /** A host that lets a mission work. */
    CONSENTING(false),
    CONSENT_WITHDRAWN(false),
    /** The instrument itself is over. */
    ENDED(false);

    private final boolean party;

    PartyState(boolean party) {
        this.party = party;
    }

    /** Whether it is a party in that state. */
    public boolean isParty() {
        return party;
    }
}
