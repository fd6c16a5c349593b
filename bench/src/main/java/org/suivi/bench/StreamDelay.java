package org.suivi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the 201 of a post to the event of its incident on the stream. */
final class StreamDelay implements Pace.Round {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final int PATIENCE = 30;

    private final Suivi suivi;
    private final Posts posts;

    StreamDelay(Suivi suivi, Posts posts) {
        this.suivi = suivi;
        this.posts = posts;
    }

    @Override
    public List<Double> delays(Pace pace) throws Exception {
        Delays delays = new Delays();
        try (Http stream = suivi.door();
                Http door = suivi.door()) {
            InputStream lines = stream.open(Suivi.API + "/stream", suivi.partnerKey());
            awaitGreeting(lines);
            Thread listener = Thread.ofPlatform().daemon().start(() -> listen(lines, delays));
            pace.keep(() -> {
                String id = idIn(posts.post(door));
                delays.done(id);
            });
            List<Double> sorted = delays.sorted(PATIENCE);
            stream.close();
            listener.join(Duration.ofSeconds(5));
            return sorted;
        }
    }

    private static void awaitGreeting(InputStream lines) throws IOException {
        while (!Http.line(lines).startsWith(":")) {
            // headers, and the id that the stream begins with
        }
    }

    private static void listen(InputStream lines, Delays delays) {
        try {
            while (true) {
                String line = Http.line(lines);
                Matcher id = ID.matcher(line);
                if (line.startsWith("data:") && id.find()) {
                    delays.heard(id.group(1));
                }
            }
        } catch (IOException over) {
            // the round is over
        }
    }

    private static String idIn(String incident) {
        Matcher id = ID.matcher(incident);
        if (!id.find()) {
            throw new IllegalStateException("an incident without an id: " + incident);
        }
        return id.group(1);
    }
}
