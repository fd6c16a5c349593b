package org.suivi.e2e.machine;

import java.util.List;

/** A program of an installation, by the name under which the launcher records its process. */
public enum Part {
    ACTORS("actor-service"),
    EVENTS("events-service"),
    BENCHMARKS("benchmark-service"),
    GATEWAY("gateway"),
    KAFKA("kafka"),
    POSTGRES("postgres"),
    LAUNCHER("launcher");

    /** All that the launcher starts again when it dies. */
    public static final List<Part> KEPT = List.of(ACTORS, EVENTS, BENCHMARKS, GATEWAY, KAFKA, POSTGRES);

    private final String title;

    Part(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Its place among the ports of the services, the gateway first; nothing else has one. */
    int number() {
        return switch (this) {
            case GATEWAY -> 0;
            case ACTORS -> 1;
            case EVENTS -> 2;
            case BENCHMARKS -> 3;
            case KAFKA, POSTGRES, LAUNCHER -> throw new IllegalArgumentException(title + " is no service");
        };
    }
}
