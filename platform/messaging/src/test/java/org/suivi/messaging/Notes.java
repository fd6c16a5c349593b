package org.suivi.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.suivi.history.Databases;
import org.suivi.history.Recorder;
import org.suivi.messaging.relay.Change;
import org.suivi.messaging.relay.MessageSource;
import org.suivi.messaging.relay.OutgoingMessage;

/** A feature that writes versions and tells of them. */
@ApplicationScoped
public class Notes implements MessageSource {

    private final Recorder recorder;
    private final Databases databases;

    Notes(Recorder recorder, Databases databases) {
        this.recorder = recorder;
        this.databases = databases;
    }

    /** Writes the next version of a note. */
    public int write(String id, String text) {
        return recorder.record(recording -> {
            int version = recording
                    .handle()
                    .createQuery("""
                            INSERT INTO note (id, version, text, recorded)
                            VALUES (:id, coalesce((SELECT max(version) FROM note WHERE id = :id), 0) + 1, :text, :stamp)
                            RETURNING version
                            """)
                    .bind("id", id)
                    .bind("text", text)
                    .bind("stamp", recording.stamp())
                    .mapTo(Integer.class)
                    .one();
            recording.changed("note", id, version);
            return version;
        });
    }

    /** Notes a change of a kind that is not a note. */
    public void changed(String kind, String id) {
        recorder.record(recording -> {
            recording.changed(kind, id, 1);
            return id;
        });
    }

    @Override
    public Set<String> kinds() {
        return Set.of("note");
    }

    @Override
    public List<OutgoingMessage> of(Handle handle, List<Change> changes) {
        return changes.stream().map(change -> of(handle, change)).toList();
    }

    private static OutgoingMessage of(Handle handle, Change change) {
        return handle.createQuery("SELECT text, recorded FROM note WHERE id = :id AND version = :version")
                .bind("id", change.id())
                .bind("version", change.version())
                .map((row, context) -> new OutgoingMessage(
                        change,
                        Note.TOPIC,
                        change.id(),
                        Note.TYPE,
                        row.getTimestamp("recorded").toInstant(),
                        new Note(change.id(), change.version(), row.getString("text"))))
                .one();
    }

    public List<Integer> replicated(String id) {
        return databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT version FROM replica WHERE id = :id ORDER BY version")
                .bind("id", id)
                .mapTo(Integer.class)
                .list());
    }

    public String traceOf(String id) {
        return databases.exact().withHandle(handle -> handle.createQuery("SELECT trace FROM replica WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }

    public void sql(String statement) {
        databases.exact().useHandle(handle -> handle.execute(statement));
    }
}
