package org.suivi.gateway.dashboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The panels of the page, in the order in which they are shown. */
enum Panel {
    INSTRUMENT,
    PARTIES,
    IMPLEMENTATION,
    PUBLISHED,
    DISTRIBUTION,
    MATRIX,
    DEADLINES,
    BLOCKED,
    OUT_OF_ORDER,
    SIGNALS,
    INCIDENTS,
    CHANGES,
    ACTORS,
    ATTRIBUTIONS;

    /** Its name in the document and in {@code panels}: {@code outOfOrder}. */
    String shownAs() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0] + Arrays.stream(words).skip(1).map(Panel::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
