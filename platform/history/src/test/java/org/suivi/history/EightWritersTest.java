package org.suivi.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.suivi.history.HistoryDatabase.Note;

/** While eight writers write, whatever was answered for a past stays the answer for that past. */
class EightWritersTest {

    private static final int WRITERS = 8;
    private static final int WRITES_EACH = 120;
    private static final By WRITER = new By("minusma", "key-1", null);

    private final HistoryDatabase database = new HistoryDatabase();

    @Test
    void noAnswerForAPastKnownAtEverChanges() throws Exception {
        Map<Instant, List<String>> answers = new ConcurrentHashMap<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "note-" + writer;
                writers.add(threads.submit(() -> writeVersions(name)));
            }
            Future<?> asksForNow = threads.submit(() -> keepAsking(writing, answers, () -> null));
            Future<?> asksByTheWall = threads.submit(() -> keepAsking(writing, answers, this::wallClock));
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);
            asksForNow.get();
            asksByTheWall.get();
        }

        assertThat(answers).hasSizeGreaterThan(20);
        answers.forEach((knownAt, answer) -> assertThat(ask(knownAt).items())
                .as("what was known at %s", knownAt)
                .isEqualTo(answer));
    }

    @Test
    void theChangeLogHasEveryVersionInTheOrderOfTheStamps() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "note-" + writer;
                writers.add(threads.submit(() -> writeVersions(name)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        List<Instant> stamps = database.databases.exact().withHandle(handle -> handle.createQuery("""
                        SELECT n.recorded_from FROM change c JOIN note n ON n.id = c.id AND n.version = c.version
                        ORDER BY c.seq
                        """)
                .mapTo(Instant.class)
                .list());
        assertThat(stamps).hasSize(WRITERS * WRITES_EACH).isSorted().doesNotHaveDuplicates();
    }

    private void writeVersions(String id) {
        database.register.create(id, note(id, 1), WRITER);
        for (int version = 1; version < WRITES_EACH; version++) {
            database.register.correct(id, note(id, version + 1), WRITER, version);
        }
    }

    private void keepAsking(AtomicBoolean writing, Map<Instant, List<String>> answers, Supplier<Instant> knownAt) {
        while (writing.get()) {
            Answer answer = ask(knownAt.get());
            List<String> before = answers.putIfAbsent(answer.knownAt(), answer.items());
            assertThat(before).isIn(null, answer.items());
        }
    }

    private Answer ask(Instant knownAt) {
        return database.snapshots.read(
                Audience.EXACT,
                new AsOfRequest(null, knownAt, null),
                Set.of("note"),
                snapshot -> new Answer(
                        snapshot.asOf().knownAt(),
                        database.notes.list(snapshot, Where.all(), "id", 1000).stream()
                                .map(version -> version.id() + "/" + version.version())
                                .toList()));
    }

    private Instant wallClock() {
        return database.databases.exact().withHandle(handle -> handle.createQuery("SELECT clock_timestamp()")
                .mapTo(Instant.class)
                .one());
    }

    private static Draft<Note> note(String id, int version) {
        return Draft.of(new Note(id + " for the " + version + ". time", false));
    }

    private record Answer(Instant knownAt, List<String> items) {}
}
