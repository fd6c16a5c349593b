package org.suivi.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suivi.history.Together.Answer;

class TogetherTest {

    private static final UUID ID = UUID.fromString("5b1e7b9e-6d1c-4d55-9a4e-2f3c1b0a9d8e");

    private static final HistoryDatabase DATABASE = new HistoryDatabase();

    @BeforeAll
    static void table() {
        DATABASE.databases.exact().useHandle(handle -> handle.execute("""
                CREATE TABLE thing (id uuid PRIMARY KEY, words text, number int, at timestamptz)
                """));
    }

    @Test
    void eachStatementSeesWhatThoseBeforeItDid() {
        Instant at = Instant.parse("2015-06-20T10:15:30.123456Z");
        inTransaction(handle -> {
            Together together = new Together(handle);
            Answer<Integer> before = together.ask("SELECT count(*) FROM thing WHERE id = ?", row -> row.getInt(1), ID);
            together.add("INSERT INTO thing VALUES (?, ?, ?, ?)", ID, "Ménaka; it's \"there\"", null, at);
            Answer<String> after = together.ask(
                    "SELECT words, number, at FROM thing WHERE id = ?",
                    row -> row.getString("words") + "|" + row.getObject("number") + "|"
                            + row.getTimestamp("at").toInstant(),
                    ID);
            together.add("UPDATE thing SET number = ? WHERE id = ?", 7, ID);
            Answer<Integer> last = together.ask("SELECT number FROM thing", row -> row.getInt("number"));
            together.send();

            assertThat(before.one()).isZero();
            assertThat(after.rows()).containsExactly("Ménaka; it's \"there\"|null|" + at);
            assertThat(last.one()).isEqualTo(7);
        });
    }

    @Test
    void listsAreGivenAsArrays() {
        inTransaction(handle -> {
            Together together = new Together(handle);
            Answer<String> rows = together.ask(
                    "SELECT * FROM unnest(?, ?, ?) AS r (id, word, number) ORDER BY number",
                    row -> row.getObject(1) + " " + row.getString(2) + " " + row.getInt(3),
                    new UUID[] {ID, ID},
                    new String[] {"b,{}", "a\"\\"},
                    new Integer[] {2, 1});
            together.send();

            assertThat(rows.rows()).isEqualTo(List.of(ID + " a\"\\ 1", ID + " b,{} 2"));
        });
    }

    @Test
    void whatIsSentIsNotSentAgain() {
        inTransaction(handle -> {
            Together together = new Together(handle).add("INSERT INTO thing (id) VALUES (?)", ID);
            together.send();
            together.send();

            assertThat(things(handle)).isEqualTo(1);
        });
    }

    @Test
    void oneThatFailsFailsThemAllAndTellsWhy() {
        assertThatExceptionOfType(UnableToExecuteStatementException.class)
                .isThrownBy(() -> inTransaction(handle -> new Together(handle)
                        .add("INSERT INTO thing (id) VALUES (?)", ID)
                        .add("INSERT INTO thing (id, words) VALUES (?, ?)", ID, "a partner's own words")
                        .add("INSERT INTO thing (id) VALUES (?)", UUID.randomUUID())
                        .send()))
                .withCauseInstanceOf(SQLException.class)
                .satisfies(e ->
                        assertThat(((SQLException) e.getCause()).getSQLState()).isEqualTo("23505"))
                .satisfies(e -> assertThat(e.toString()).doesNotContain("a partner's own words"));
        int left = DATABASE.databases.exact().withHandle(TogetherTest::things);
        assertThat(left).isZero();
    }

    @Test
    void whoeverAsksSeesWhatIsWrittenLater() {
        int seen = DATABASE.recorder.record(recording -> {
            recording.write("INSERT INTO thing (id, at) VALUES (?, ?)", UUID.randomUUID(), recording.stamp());
            return recording
                    .handle()
                    .createQuery("SELECT count(*) FROM thing WHERE at = :stamp")
                    .bind("stamp", recording.stamp())
                    .mapTo(Integer.class)
                    .one();
        });

        assertThat(seen).isEqualTo(1);
        DATABASE.databases.exact().useHandle(handle -> handle.execute("DELETE FROM thing"));
    }

    private static int things(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM thing")
                .mapTo(Integer.class)
                .one();
    }

    /** What one test writes the others do not see. */
    private static void inTransaction(Consumer<Handle> work) {
        DATABASE.databases.exact().useTransaction(handle -> {
            work.accept(handle);
            handle.rollback();
        });
    }
}
