package org.suivi.gateway.dashboard;

import java.util.Locale;

/** The panels of the page, in the order in which they are shown. */
enum Panel {
    INSTRUMENT,
    PARTIES,
    IMPLEMENTATION,
    PUBLISHED,
    DISTRIBUTION,
    MATRIX,
    DEADLINES,
    SIGNALS,
    INCIDENTS,
    CHANGES,
    ACTORS,
    ATTRIBUTIONS;

    /** Its name in the document and in {@code panels}. */
    String shownAs() {
        return name().toLowerCase(Locale.ROOT);
    }
}
