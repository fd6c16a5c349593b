package org.suivi.events.account;

/** Who suffered; TOTAL stands for everybody and is never added to the others. */
public enum CasualtyGroup {
    CIVILIAN,
    PEACEKEEPER,
    STATE_FORCE,
    FOREIGN_FORCE,
    ARMED_GROUP,
    HUMANITARIAN,
    UN_CIVILIAN,
    CONTRACTOR,
    UNKNOWN,
    TOTAL
}
