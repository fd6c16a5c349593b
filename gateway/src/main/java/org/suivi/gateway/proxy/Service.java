package org.suivi.gateway.proxy;

import java.util.Optional;

/** The services behind the door. */
public enum Service {
    ACTOR("actor-service"),
    EVENTS("events-service"),
    BENCHMARK("benchmark-service");

    private final String id;

    Service(String id) {
        this.id = id;
    }

    /** The name of the service, as tokens for it say. */
    public String id() {
        return id;
    }

    /** Who owns the paths that begin with this segment. */
    public static Optional<Service> of(String segment) {
        return switch (segment) {
            case "actors", "relations", "reconcile" -> Optional.of(ACTOR);
            case "incidents",
                    "sources",
                    "imports",
                    "areas",
                    "organisations",
                    "licences",
                    "protection-policy",
                    "incident-types" -> Optional.of(EVENTS);
            case "instruments",
                    "taxonomies",
                    "frameworks",
                    "benchmarks",
                    "benchmark-sets",
                    "indicators",
                    "assessments",
                    "proposals" -> Optional.of(BENCHMARK);
            default -> Optional.empty();
        };
    }
}
