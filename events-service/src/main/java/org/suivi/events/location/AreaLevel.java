package org.suivi.events.location;

/** How fine an area is, the coarsest first. */
public enum AreaLevel {
    COUNTRY,
    ADM1,
    ADM2
}
