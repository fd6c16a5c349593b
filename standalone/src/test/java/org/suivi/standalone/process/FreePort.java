package org.suivi.standalone.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Ports that were free a moment ago, each given out once: what a test starts on one must not stand in the way of the next. */
public final class FreePort {

    private static final int HIGHEST = 65_535;
    private static final Set<Integer> GIVEN = new HashSet<>();

    private FreePort() {}

    public static int next() throws IOException {
        return withOne(0);
    }

    /** One whose management port, a thousand above, is free too. */
    public static int withManagement() throws IOException {
        return withOne(1_000);
    }

    /** One for a broker, whose controller listens one above. */
    public static int withController() throws IOException {
        return withOne(1);
    }

    private static synchronized int withOne(int above) throws IOException {
        int port = free();
        while (!canBeGiven(port) || !canBeGiven(port + above)) {
            port = free();
        }
        GIVEN.add(port);
        GIVEN.add(port + above);
        return port;
    }

    private static boolean canBeGiven(int port) {
        return port <= HIGHEST && !GIVEN.contains(port) && Ports.isFree(port);
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
