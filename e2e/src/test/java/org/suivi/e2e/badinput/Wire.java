package org.suivi.e2e.badinput;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sends a request over a connection of its own, byte by byte as it stands: a proper client refuses to send what is tried here. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int REST_MILLIS = 500;

    private final int port;

    /** @param address the root of a gateway on this machine */
    public Wire(String address) {
        this.port = URI.create(address).getPort();
    }

    /** The answer; one with the status 0 if the connection ended without any. */
    public Answer send(Ask ask) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, ask);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Answer answer = read(in);
            awaitEnd(socket, in);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(ask.method() + " " + ask.target(), e);
        }
    }

    private void write(Socket socket, Ask ask) throws IOException {
        OutputStream out = socket.getOutputStream();
        try {
            out.write(head(ask).getBytes(StandardCharsets.ISO_8859_1));
            out.write(ask.body());
            out.flush();
        } catch (SocketException refused) {
            // answered before all was sent, as a body that is too large is
        }
    }

    private String head(Ask ask) {
        StringBuilder head = new StringBuilder(ask.method() + " " + ask.target() + " HTTP/1.1\r\n");
        if (!ask.has("Host")) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        if (!ask.has("Content-Length")
                && !ask.has("Transfer-Encoding")
                && !ask.method().equals("GET")) {
            head.append("Content-Length: ").append(ask.body().length).append("\r\n");
        }
        ask.headers().forEach(line -> head.append(line).append("\r\n"));
        return head.append("Connection: close\r\n\r\n").toString();
    }

    private static Answer read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.append((char) next);
                if (next == '\n' && head.lastIndexOf("\r\n\r\n") >= 0) {
                    return read(head.toString(), in);
                }
            }
        } catch (SocketException reset) {
            // what came before stands
        }
        return new Answer(0, Map.of(), head.toString());
    }

    private static Answer read(String head, InputStream in) throws IOException {
        String[] lines = head.split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        return new Answer(status, headers, new String(body(in, headers), StandardCharsets.UTF_8));
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("content-type", "").startsWith("text/event-stream")) {
            // it has no end
            return new byte[0];
        }
        String length = headers.get("content-length");
        if (length == null) {
            return joined(in.readAllBytes());
        }
        return in.readNBytes(Integer.parseInt(length));
    }

    // a proper client lets the door hang up, as it asked for
    private static void awaitEnd(Socket socket, InputStream in) throws IOException {
        socket.setSoTimeout(REST_MILLIS);
        try {
            while (in.read() >= 0) {
                // nothing is expected any more
            }
        } catch (SocketTimeoutException | SocketException stays) {
            // for the rest of a body that never came, or for events
        }
    }

    private static byte[] joined(byte[] chunks) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(chunks);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = size(in);
        while (size > 0) {
            body.write(in.readNBytes(size));
            in.skipNBytes(2);
            size = size(in);
        }
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        String size = line.toString().strip();
        return size.isEmpty() ? 0 : Integer.parseInt(size, 16);
    }
}
