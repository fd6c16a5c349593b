package org.suivi.actors.actor;

/** What an actor is; a coalition is an actor of its own, a partner force is no member. */
public enum ActorKind {
    STATE,
    STATE_FORCE,
    ARMED_GROUP,
    COALITION,
    POLITICAL_PARTY,
    COMMUNITY,
    MISSION,
    INTERNATIONAL_ORGANISATION,
    FOREIGN_FORCE,
    PRIVATE_MILITARY,
    MEDIATOR,
    MECHANISM,
    CIVIL_SOCIETY,
    PERSON
}
