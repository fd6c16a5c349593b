package org.suivi.standalone.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports that this machine must have free, each with the setting that moves it. */
public final class Ports {
    public record Wanted(int port, String purpose, String setting) {}

    private Ports() {}

    /** Throws a failure that names every port that is taken or wanted twice. */
    public static void requireFree(List<Wanted> wanted) {
        List<String> complaints = new ArrayList<>();
        Map<Integer, Wanted> seen = new HashMap<>();
        for (Wanted port : wanted) {
            Wanted other = seen.putIfAbsent(port.port(), port);
            if (other != null) {
                complaints.add("Port %d is wanted by %s (%s) and by %s (%s): change one of the settings."
                        .formatted(port.port(), other.purpose(), other.setting(), port.purpose(), port.setting()));
            } else if (!isFree(port.port())) {
                complaints.add(
                        "Port %d for %s is taken by another program: end that program, or choose another port with %s."
                                .formatted(port.port(), port.purpose(), port.setting()));
            }
        }
        if (!complaints.isEmpty()) {
            throw new StartFailure(String.join(System.lineSeparator(), complaints));
        }
    }

    /** Whether nothing listens: neither on loopback nor on all addresses. */
    static boolean isFree(int port) {
        try (var loopback = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return loopback.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether something accepts connections on this machine's port. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
