package org.suivi.standalone;

import java.nio.file.Path;

/** The four services, in the order in which their names are shown. */
enum Service {
    ACTOR("actor-service", "actors", "SUIVI_ACTOR_PORT", "SUIVI_ACTOR_MEMORY", "SUIVI_ACTOR_URL", 8081),
    EVENTS("events-service", "events", "SUIVI_EVENTS_PORT", "SUIVI_EVENTS_MEMORY", "SUIVI_EVENTS_URL", 8082),
    BENCHMARK(
            "benchmark-service",
            "benchmarks",
            "SUIVI_BENCHMARK_PORT",
            "SUIVI_BENCHMARK_MEMORY",
            "SUIVI_BENCHMARK_URL",
            8083),
    GATEWAY("gateway", "gateway", "SUIVI_PORT", "SUIVI_GATEWAY_MEMORY", "SUIVI_URL", 8080);

    private static final int MANAGEMENT_ABOVE = 1000;

    private final String folder;
    private final String database;
    private final String portSetting;
    private final String memorySetting;
    private final String urlVariable;
    private final int defaultPort;

    Service(
            String folder,
            String database,
            String portSetting,
            String memorySetting,
            String urlVariable,
            int defaultPort) {
        this.folder = folder;
        this.database = database;
        this.portSetting = portSetting;
        this.memorySetting = memorySetting;
        this.urlVariable = urlVariable;
        this.defaultPort = defaultPort;
    }

    /** Its name, and the folder of its module. */
    String folder() {
        return folder;
    }

    /** Its database, and the role that owns it. */
    String database() {
        return database;
    }

    String portSetting() {
        return portSetting;
    }

    String memorySetting() {
        return memorySetting;
    }

    /** The variable that tells the gateway where it is. */
    String urlVariable() {
        return urlVariable;
    }

    int defaultPort() {
        return defaultPort;
    }

    static int managementPort(int port) {
        return port + MANAGEMENT_ABOVE;
    }

    Path jar(Path home) {
        return home.resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
