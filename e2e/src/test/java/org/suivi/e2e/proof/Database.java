package org.suivi.e2e.proof;

import java.util.List;
import java.util.Locale;

/** The four databases of an installation. */
public enum Database {
    ACTORS,
    EVENTS,
    BENCHMARKS,
    GATEWAY;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that keep a change log and relay it. */
    static List<Database> origins() {
        return List.of(ACTORS, EVENTS, BENCHMARKS);
    }
}
