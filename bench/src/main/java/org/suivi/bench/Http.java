package org.suivi.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A client of HTTP/1.1 on one connection that is kept. It shares the cores with what it measures, so it does little: the JDK's own
 * client takes as much of the processor as the server does.
 */
final class Http implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Http(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        out = socket.getOutputStream();
    }

    /** An answer as it came. */
    record Answer(int status, String body) {

        /**
         * The body.
         *
         * @throws IllegalStateException for an answer of another status
         */
        String expecting(int expected) {
            if (status != expected) {
                throw new IllegalStateException(status + " " + body);
            }
            return body;
        }
    }

    Answer get(String path, String key) throws IOException {
        return send("GET " + path, key, "");
    }

    Answer post(String path, String key, String json) throws IOException {
        return send("POST " + path, key, json);
    }

    /** Sends a request and leaves its answer, which never ends, to be read line by line. */
    InputStream open(String path, String key) throws IOException {
        write("GET " + path, key, "");
        return in;
    }

    private Answer send(String what, String key, String json) throws IOException {
        write(what, key, json);
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
        }
        return new Answer(status, new String(chunked ? chunks() : exactly(length), StandardCharsets.UTF_8));
    }

    private void write(String what, String key, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = what + " HTTP/1.1\r\nHost: 127.0.0.1"
                + (key.isEmpty() ? "" : "\r\nX-API-Key: " + key)
                + (json.isEmpty() ? "" : "\r\nContent-Type: application/json\r\nContent-Length: " + body.length)
                + "\r\n\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        request.writeTo(out);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the connection ended within an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        return line(in);
    }

    /** The next line, without its end. */
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("the connection ended");
            }
            if (letter != '\r') {
                line.write(letter);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
