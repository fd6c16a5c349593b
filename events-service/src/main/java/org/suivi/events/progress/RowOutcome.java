package org.suivi.events.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of one row. */
public enum RowOutcome {
    CREATED,
    UNCHANGED,
    UPDATED,
    DUPLICATE_CANDIDATE,
    REJECTED;

    /** The word that the API uses. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RowOutcome> ofWord(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
