package org.suivi.messaging.inbox;

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
import org.suivi.messaging.Note;
import org.suivi.messaging.NoteListener;
import org.suivi.messaging.Notes;
import org.suivi.messaging.kafka.CloudEvent;
import org.suivi.messaging.operators.DeadLetters;

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
    void whatADatabaseInTroubleRefusesWaitsAndIsNeverADeadLetter() throws Exception {
        refuse("patient", "53100");
        try {
            send(note(Note.TYPE, "patient", body("patient", 1, "waits")));
            await().atMost(LONG).until(this::waits);
            // longer than the poll timeout: the consumer must still be a member of its group afterwards, so it is the
            // time that
            // is tested
            await().during(Duration.ofSeconds(3)).atMost(LONG).until(this::waits);
        } finally {
            refuseNoMore();
        }
        await().atMost(LONG).until(() -> notes.replicated("patient").equals(List.of(1)));
        assertThat(letters("patient")).isEmpty();
        send(note(Note.TYPE, "patient", body("patient", 2, "goes on")));
        await().atMost(LONG).until(() -> notes.replicated("patient").equals(List.of(1, 2)));
    }

    @Test
    void whatTheDatabaseRefusesForOurOwnFaultIsADeadLetterWithTheReason() throws Exception {
        refuse("faulty", "42703");
        try {
            send(
                    note(Note.TYPE, "faulty", body("faulty", 1, "asks for a column that is not there")),
                    note(Note.TYPE, "sound", body("sound", 1, "goes on")));
            await().atMost(LONG).until(() -> letters("faulty").size() == 1);
        } finally {
            refuseNoMore();
        }
        assertThat(letters("faulty").getFirst().reason()).isEqualTo("refused");
        assertThat(letters("faulty").getFirst().detail()).contains("refused by the test");
        await().atMost(LONG).until(() -> notes.replicated("sound").equals(List.of(1)));
        assertThat(deadLetters.replay().taken()).isPositive();
        assertThat(notes.replicated("faulty")).containsExactly(1);
    }

    private boolean waits() {
        return meters.get("suivi.inbox.waiting").gauge().value() == 1;
    }

    /** Has PostgreSQL refuse to replicate a note, with this SQLSTATE. */
    private void refuse(String id, String state) {
        notes.sql("""
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
                $$BEGIN RAISE EXCEPTION 'refused by the test' USING ERRCODE = '%s'; END$$;
                CREATE TRIGGER refuse BEFORE INSERT ON replica FOR EACH ROW WHEN (NEW.id = '%s') EXECUTE FUNCTION refuse()
                """.formatted(state, id));
    }

    private void refuseNoMore() {
        notes.sql("DROP TRIGGER refuse ON replica; DROP FUNCTION refuse()");
    }

    private List<DeadLetters.DeadLetter> letters(String id) {
        return deadLetters.list(1_000).stream()
                .filter(letter -> ("note/" + id + "/1").equals(letter.event()))
                .toList();
    }
}
