package org.suivi.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.suivi.messaging.RawTopic.body;
import static org.suivi.messaging.RawTopic.note;
import static org.suivi.messaging.RawTopic.send;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Inject
    Notes notes;

    @Inject
    NoteListener listener;

    @Inject
    DeadLetters deadLetters;

    @Inject
    MeterRegistry meters;

    @Test
    void aMessageTwiceOrLateChangesNothing() throws Exception {
        send(
                note(Note.TYPE, "late", body("late", 2, "the second comes first")),
                note(Note.TYPE, "late", body("late", 1, "the first comes late")),
                note(Note.TYPE, "late", body("late", 2, "the second again")),
                note(Note.TYPE, "late", body("late", 3, "the end")));
        await().atMost(LONG).until(() -> notes.replicated("late").contains(3));
        assertThat(notes.replicated("late")).containsExactly(1, 2, 3);
        assertThat(letters("late")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsADeadLetterAndTheRestIsTaken() throws Exception {
        ProducerRecord<String, byte[]> nameless = note(Note.TYPE, "bad", body("bad", 1, "no type"));
        nameless.headers().remove(CloudEvent.TYPE);
        ProducerRecord<String, byte[]> foreign = note(Note.TYPE, "bad", body("bad", 2, "another envelope"));
        CloudEvent.put(foreign.headers(), CloudEvent.SPECVERSION, "2.0");
        send(
                nameless,
                foreign,
                note("note.sung.v1", "bad", body("bad", 3, "unknown")),
                note(Note.TYPE, "bad", "{\"id\": "),
                note(Note.TYPE, "bad", "{\"id\": \"bad\", \"version\": 4}"),
                note(Note.TYPE, "bad", "{\"id\": \"bad\", \"text\": \"no version\"}"),
                note(Note.TYPE, "bad", "null"),
                new ProducerRecord<>(Note.TOPIC, "bad", null),
                note(Note.TYPE, "bad", body("bad", 9, "good")));
        await().atMost(LONG).until(() -> notes.replicated("bad").equals(List.of(9)));
        await().atMost(LONG).until(() -> letters("bad").size() >= 7);
        assertThat(letters("bad"))
                .extracting(DeadLetters.DeadLetter::reason)
                .containsExactly(
                        "missing-header",
                        "unknown-envelope",
                        "unknown-type",
                        "bad-json",
                        "bad-body",
                        "bad-body",
                        "bad-body");
        DeadLetters.DeadLetter unknown = letters("bad").get(2);
        assertThat(unknown.topic()).isEqualTo(Note.TOPIC);
        assertThat(unknown.detail()).isEqualTo("note.sung.v1");
        assertThat(unknown.offset()).containsOnlyDigits();
        assertThat(meters.get("suivi.inbox.dead")
                        .tag("reason", "bad-json")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void aReplayTakesWhatCanBeReadByNow() throws Exception {
        send(note("note.painted.v1", "replayed", body("replayed", 1, "of a later release")));
        await().atMost(LONG).until(() -> letters("replayed").size() == 1);
        DeadLetters.Replay inVain = deadLetters.replay();
        assertThat(inVain.read()).isEqualTo(inVain.taken() + inVain.refused()).isPositive();
        assertThat(notes.replicated("replayed")).isEmpty();

        listener.understand("note.painted.v1");
        assertThat(deadLetters.replay().taken()).isEqualTo(inVain.taken() + 1);
        assertThat(notes.replicated("replayed")).containsExactly(1);
        assertThat(deadLetters.replay().taken()).isEqualTo(inVain.taken() + 1);
        assertThat(letters("replayed")).hasSize(1);
    }

    @Test
    void oneRefusedMessageDoesNotKeepTheOthersOfItsBatchOut() throws Exception {
        send(
                note(Note.TYPE, "mixed", body("mixed", 1, "before")),
                note(Note.TYPE, "mixed", body("mixed", 2, "nonsense")),
                note(Note.TYPE, "mixed", body("mixed", 3, "no text of PostgreSQL: \\u0000")),
                note(Note.TYPE, "mixed", body("mixed", 4, "after")));
        await().atMost(LONG).until(() -> letters("mixed").size() == 2);
        assertThat(notes.replicated("mixed")).containsExactly(1, 4);
        assertThat(letters("mixed")).extracting(DeadLetters.DeadLetter::reason).containsOnly("refused");
    }

    @Test
    void whatTheDatabaseFailsAtIsNeverADeadLetter() throws Exception {
        notes.sql("ALTER TABLE replica RENAME TO replica_away");
        try {
            send(note(Note.TYPE, "patient", body("patient", 1, "waits")));
            await().atMost(LONG)
                    .until(() -> meters.get("suivi.inbox.waiting").gauge().value() == 1);
            // longer than the poll timeout: the consumer must still be a member of its group afterwards
            Thread.sleep(3_000);
        } finally {
            notes.sql("ALTER TABLE replica_away RENAME TO replica");
        }
        await().atMost(LONG).until(() -> notes.replicated("patient").equals(List.of(1)));
        assertThat(letters("patient")).isEmpty();
        send(note(Note.TYPE, "patient", body("patient", 2, "goes on")));
        await().atMost(LONG).until(() -> notes.replicated("patient").equals(List.of(1, 2)));
    }

    private List<DeadLetters.DeadLetter> letters(String id) {
        return deadLetters.list(1_000).stream()
                .filter(letter -> ("note/" + id + "/1").equals(letter.event()))
                .toList();
    }
}
