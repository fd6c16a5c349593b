package org.suivi.events.account;

/** What a participant did in the incident. */
public enum ParticipantRole {
    INITIATOR,
    TARGET,
    SUPPORT,
    MEDIATOR,
    CHAIR,
    OBSERVER,
    ABSENT,
    PARTICIPANT
}
