package org.suivi.gateway.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.suivi.gateway.TestKeys;

/** A client of the stream, as WHATWG describes one. */
final class EventReader implements AutoCloseable {

    record Event(String id, String name, String data) {}

    private final HttpURLConnection connection;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<Event>> arrivals = new ConcurrentHashMap<>();
    private final AtomicInteger comments = new AtomicInteger();
    private volatile String lastId = "";

    private EventReader(HttpURLConnection connection) {
        this.connection = connection;
    }

    static EventReader open(URI uri, TestKeys key, String lastEventId) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestProperty("Accept", "text/event-stream");
        if (key != null) {
            connection.setRequestProperty("X-API-Key", key.key());
        }
        if (lastEventId != null) {
            connection.setRequestProperty("Last-Event-ID", lastEventId);
        }
        EventReader reader = new EventReader(connection);
        if (connection.getResponseCode() != 200) {
            throw new IOException("status " + connection.getResponseCode());
        }
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(() -> reader.read(lines));
        return reader;
    }

    String awaitGreeting() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !lastId.isEmpty());
        return lastId;
    }

    Event await(String text) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> count(text) > 0);
        return events.stream()
                .filter(event -> event.data().contains(text))
                .findFirst()
                .orElseThrow();
    }

    /** Completes when an event with the text comes, or came. */
    CompletableFuture<Event> arrival(String text) {
        CompletableFuture<Event> arrival = arrivals.computeIfAbsent(text, unseen -> new CompletableFuture<>());
        events.forEach(event -> tell(event, text, arrival));
        return arrival;
    }

    private static void tell(Event event, String text, CompletableFuture<Event> arrival) {
        if (event.data().contains(text)) {
            arrival.complete(event);
        }
    }

    long count(String text) {
        return events.stream().filter(event -> event.data().contains(text)).count();
    }

    List<Event> seen() {
        return events;
    }

    int comments() {
        return comments.get();
    }

    private void read(BufferedReader lines) {
        String name = "message";
        StringBuilder data = new StringBuilder();
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        Event event = new Event(lastId, name, data.toString());
                        events.add(event);
                        arrivals.forEach((text, arrival) -> tell(event, text, arrival));
                    }
                    name = "message";
                    data.setLength(0);
                } else if (line.startsWith(":")) {
                    comments.incrementAndGet();
                } else {
                    String value = line.substring(line.indexOf(':') + 1).strip();
                    switch (line.substring(0, line.indexOf(':'))) {
                        case "id" -> lastId = value;
                        case "event" -> name = value;
                        case "data" -> data.append(value);
                        default -> {}
                    }
                }
            }
        } catch (IOException e) {
            if (!e.getMessage().contains("closed")) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
