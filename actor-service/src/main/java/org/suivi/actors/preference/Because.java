package org.suivi.actors.preference;

/** Why a claim is preferred, or is not. */
public enum Because {
    /** By the rule's order among those that compete; also where none does. */
    RULE,
    /** A person chose it, or the one that stands in its place. */
    PIN,
    /** It would close a circle of memberships. */
    CYCLE
}
