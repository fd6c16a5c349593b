package org.suivi.e2e.proof;

/** Which notes of a change log leave their service: neither those of replicas nor the kinds that suivi.relay.unsent names. */
final class Sent {

    /** The condition on the table of changes. */
    static final String ON = "kind NOT LIKE '%-replica' AND kind NOT IN ('pin', 'match-decision')";

    private Sent() {}
}
