package org.suivi.events.areas;

/** How fine an area is, the coarsest first. */
enum AreaLevel {
    COUNTRY,
    ADM1,
    ADM2
}
