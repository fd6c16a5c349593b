package org.suivi.benchmarks.party;

/** How much of an instrument a party act is about. */
public enum Scope {
    WHOLE,
    /** The bodies that follow the instrument up; what was promised stays promised. */
    MECHANISMS
}
