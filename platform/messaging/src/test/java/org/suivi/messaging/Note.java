package org.suivi.messaging;

import java.util.Objects;

/** What the module's tests write, send and keep. */
record Note(String id, int version, String text) {

    static final String TOPIC = "suivi.actors.v1";
    static final String TYPE = "note.written.v1";

    Note {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
