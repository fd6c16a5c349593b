package org.suivi.events.actors;

/** What became of a participant's name: one actor carried it on that day, several did, or none that we know. */
public enum Resolution {
    MATCH,
    AMBIGUOUS,
    NO_MATCH
}
