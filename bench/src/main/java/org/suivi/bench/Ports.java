package org.suivi.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Where everything listens: the services in a row, PostgreSQL, Kafka with its controller, and the bare endpoint. */
record Ports(int first, int database, int kafka, int bare) {

    private static final int SERVICES = 4;
    private static final int MANAGEMENT_ABOVE = 1000;

    /** Ports that nobody listens on, below those that the system hands out by itself. */
    static Ports free() {
        for (int tries = 0; tries < 100; tries++) {
            int first = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            boolean free = IntStream.range(first, first + SERVICES + 4).allMatch(Ports::isFree)
                    && IntStream.range(first, first + SERVICES).allMatch(each -> isFree(each + MANAGEMENT_ABOVE));
            if (free) {
                return new Ports(first, first + SERVICES, first + SERVICES + 1, first + SERVICES + 3);
            }
        }
        throw new IllegalStateException("no free ports between 20000 and 31000");
    }

    int gateway() {
        return first;
    }

    /** Where the services, the gateway first, say whether they are ready. */
    IntStream management() {
        return IntStream.range(first, first + SERVICES).map(each -> each + MANAGEMENT_ABOVE);
    }

    Map<String, String> asEnvironment() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("SUIVI_PORT", String.valueOf(first));
        all.put("SUIVI_ACTOR_PORT", String.valueOf(first + 1));
        all.put("SUIVI_EVENTS_PORT", String.valueOf(first + 2));
        all.put("SUIVI_BENCHMARK_PORT", String.valueOf(first + 3));
        all.put("SUIVI_DB_PORT", String.valueOf(database));
        all.put("SUIVI_KAFKA_PORT", String.valueOf(kafka));
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
