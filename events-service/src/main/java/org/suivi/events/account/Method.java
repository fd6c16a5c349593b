package org.suivi.events.account;

/** By what means violence was done. */
public enum Method {
    SMALL_ARMS,
    IED,
    VBIED,
    SBIED,
    MINE,
    MORTAR_ROCKET,
    DRONE,
    AIR_STRIKE,
    COMPLEX,
    ARSON,
    UNKNOWN,
    OTHER
}
