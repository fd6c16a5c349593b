package org.suivi.contracts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Kafka topics, which a deployment creates before the services start; they keep every message, without limit. */
public final class Topics {
    /** Actors, their names and relations; for services only. */
    public static final String ACTORS = "suivi.actors.v1";

    /**
     * Incidents exactly as known, and the organisations, licences, sources and areas they refer to; for services only.
     */
    public static final String INCIDENTS = "suivi.incidents.v1";

    /** Instruments and all that hangs on them but assessments; for services only. */
    public static final String BENCHMARKS = "suivi.benchmarks.v1";

    /** Assessments at each step of their review; for services only. */
    public static final String ASSESSMENTS = "suivi.assessments.v1";

    /** What the public may read of incidents; for partners who subscribe. */
    public static final String PUBLIC_INCIDENTS = "suivi.public.incidents.v1";

    /** Partitions of each topic: more consumers than this of one service would stand idle. */
    public static final int PARTITIONS = 3;

    /** Settings of each topic. Never compacted: a past {@code knownAt} needs the versions that compaction destroys. */
    public static final Map<String, String> SETTINGS =
            Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");

    private static final List<String> MESSAGES = List.of(ACTORS, INCIDENTS, BENCHMARKS, ASSESSMENTS, PUBLIC_INCIDENTS);
    private static final List<String> SERVICES =
            List.of("actor-service", "events-service", "benchmark-service", "gateway");

    private Topics() {}

    /** Where a service puts what it cannot read; as closed as the most closed topic that it reads. */
    public static String deadLettersOf(String service) {
        return "suivi." + service + ".dead";
    }

    /** Every topic: those of messages, and each service's dead letters. */
    public static List<String> all() {
        return Stream.concat(MESSAGES.stream(), SERVICES.stream().map(Topics::deadLettersOf))
                .toList();
    }
}
