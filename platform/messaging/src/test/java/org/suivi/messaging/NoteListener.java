package org.suivi.messaging;

import io.opentelemetry.api.trace.Span;
import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.suivi.history.Recording;
import org.suivi.messaging.inbox.Inbox;
import org.suivi.messaging.inbox.Inboxes;

/** Keeps a replica of notes, of the types that it understands so far. */
@Startup
@ApplicationScoped
public class NoteListener {

    private final Set<String> understood = ConcurrentHashMap.newKeySet();
    private final Inbox<Note> inbox;

    NoteListener(Inboxes inboxes) {
        understood.add(Note.TYPE);
        inbox = inboxes.open(
                "notes", type -> understood.contains(type) ? Optional.of(Note.class) : Optional.empty(), this::insert);
    }

    public void understand(String type) {
        understood.add(type);
    }

    @Incoming("notes")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    private void insert(Recording recording, List<Note> notes) {
        for (Note note : notes) {
            if (note.text().equals("nonsense")) {
                throw new IllegalArgumentException("nonsense");
            }
            recording
                    .handle()
                    .createUpdate("""
                            INSERT INTO replica (id, version, text, trace) VALUES (:id, :version, :text, :trace)
                            ON CONFLICT DO NOTHING
                            """)
                    .bind("id", note.id())
                    .bind("version", note.version())
                    .bind("text", note.text())
                    .bind("trace", Span.current().getSpanContext().getTraceId())
                    .execute();
        }
    }
}
