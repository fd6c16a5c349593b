package org.suivi.messaging;

import java.util.Objects;

/** What the module's tests write, send and keep. */
public record Note(String id, int version, String text) {

    public static final String TOPIC = "suivi.actors.v1";
    public static final String TYPE = "note.written.v1";

    public Note {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
