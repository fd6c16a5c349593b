package org.suivi.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports in a row that nobody listens on, chosen below those that the system hands out by itself. Management listens a thousand
 * above each service, Kafka's controller one above the broker.
 */
public record FreePorts(int first) {

    private static final int SERVICES = 4;
    private static final int ALL = SERVICES + 3;

    public static FreePorts find() {
        for (int tries = 0; tries < 100; tries++) {
            int first = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            boolean free = IntStream.range(0, ALL).map(each -> first + each).allMatch(FreePorts::isFree)
                    && IntStream.range(0, SERVICES)
                            .map(each -> first + 1000 + each)
                            .allMatch(FreePorts::isFree);
            if (free) {
                return new FreePorts(first);
            }
        }
        throw new IllegalStateException("no free ports between 20000 and 31000");
    }

    public int gateway() {
        return first;
    }

    /** 1 actor-service, 2 events-service, 3 benchmark-service. */
    public int service(int number) {
        return first + number;
    }

    public int database() {
        return first + SERVICES;
    }

    public int kafka() {
        return first + SERVICES + 1;
    }

    public Map<String, String> asEnvironment() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("SUIVI_PORT", String.valueOf(gateway()));
        all.put("SUIVI_ACTOR_PORT", String.valueOf(service(1)));
        all.put("SUIVI_EVENTS_PORT", String.valueOf(service(2)));
        all.put("SUIVI_BENCHMARK_PORT", String.valueOf(service(3)));
        all.put("SUIVI_DB_PORT", String.valueOf(database()));
        all.put("SUIVI_KAFKA_PORT", String.valueOf(kafka()));
        return all;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
