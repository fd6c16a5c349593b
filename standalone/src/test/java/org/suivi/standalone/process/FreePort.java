package org.suivi.standalone.process;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports that were free a moment ago. */
public final class FreePort {
    private FreePort() {}

    public static int next() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** One whose management port, a thousand above, is free too. */
    public static int withManagement() throws IOException {
        int port = next();
        while (port > 64_000 || !Ports.isFree(port + 1_000)) {
            port = next();
        }
        return port;
    }
}
