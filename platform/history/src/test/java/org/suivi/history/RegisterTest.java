package org.suivi.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.suivi.history.HistoryDatabase.Note;

class RegisterTest {

    private static final HistoryDatabase DATABASE = new HistoryDatabase();
    private static final By EDITOR = new By("suivi-editors", "key-1", null);

    private final Register<Note> register = DATABASE.register;

    @Test
    void theSameContentTwiceChangesNothing() {
        assertThat(register.create("same", draft("signed"), EDITOR)).isInstanceOf(Outcome.Created.class);
        Instant before = present();

        assertThat(register.create("same", draft("signed"), EDITOR)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(present()).isEqualTo(before);
    }

    @Test
    void otherContentUnderTheSameCodeIsAConflict() {
        register.create("other", draft("signed"), EDITOR);

        assertThat(register.create("other", draft("initialled"), EDITOR)).isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void aNaturalKeyMakesTwoPostsTheSameClaim() {
        Draft<Note> claim =
                new Draft<>(new Note("MNLA in CMA", false), Validity.ALWAYS, Provenance.UNKNOWN, "MNLA>CMA");
        register.create("id-1", claim, EDITOR);

        Outcome<Note> again = register.create("id-2", claim, EDITOR);

        assertThat(again).isInstanceOfSatisfying(Outcome.Unchanged.class, it -> assertThat(
                        it.version().id())
                .isEqualTo("id-1"));
    }

    @Test
    void aCorrectionKeepsWhatWasBelievedBefore() {
        register.create("corrected", draft("9 dead"), EDITOR);
        Instant before = present();
        register.correct("corrected", draft("19 dead"), EDITOR.because("second report"), 1);

        assertThat(textAt("corrected", before)).contains("9 dead");
        assertThat(textAt("corrected", present())).contains("19 dead");
        List<Version<Note>> history = DATABASE.snapshots.read(
                Audience.EXACT,
                AsOfRequest.NOW,
                Set.of("note"),
                snapshot -> DATABASE.notes.history(snapshot, "corrected"));
        assertThat(history).extracting(Version::reason).containsExactly(null, "second report");
    }

    @Test
    void aCorrectionOfAnOlderVersionIsStale() {
        register.create("stale", draft("one"), EDITOR);
        register.correct("stale", draft("two"), EDITOR, 1);

        assertThat(register.correct("stale", draft("three"), EDITOR, 1)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void aRetractionIsTheLastVersionAndKeepsTheOthers() {
        register.create("retracted", draft("one"), EDITOR);
        Instant before = present();
        register.retract("retracted", EDITOR.because("never happened"), 1);

        assertThat(register.create("retracted", draft("one"), EDITOR)).isInstanceOf(Outcome.Gone.class);
        assertThat(register.correct("retracted", draft("two"), EDITOR, 2)).isInstanceOf(Outcome.Gone.class);
        assertThat(textAt("retracted", before)).contains("one");
    }

    @Test
    void thePublicRoleSeesOnlyWhatIsPublished() {
        register.create("secret", Draft.of(new Note("a name", true)), EDITOR);

        Optional<Version<Note>> seen = DATABASE.snapshots.read(
                Audience.PUBLIC, AsOfRequest.NOW, Set.of("note"), snapshot -> DATABASE.notes.at(snapshot, "secret"));

        assertThat(seen).isEmpty();
        assertThatExceptionOfType(UnableToExecuteStatementException.class)
                .isThrownBy(() -> DATABASE.databases.of(Audience.PUBLIC).withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM suivi.note")
                        .mapTo(Integer.class)
                        .one()));
    }

    @Test
    void whatWasNotPublicYetIsLeftOutAndWhatIsUndatedIsCounted() {
        Provenance published = new Provenance(null, "CC2019-02", UncertainDate.parse("2019-02"));
        register.create("dated", Draft.of(new Note("20 of 78", false), published), EDITOR);
        register.create("undated", draft("some"), EDITOR);
        Where both = Where.all().and("id = ANY (:ids)", "ids", new String[] {"dated", "undated"});

        assertThat(listed(both, "2019-02-27")).isEmpty();
        assertThat(listed(both, "2019-02-28")).containsExactly("dated");
        int leftOut = DATABASE.snapshots.read(
                Audience.EXACT,
                new AsOfRequest(null, null, LocalDate.parse("2019-03-01")),
                Set.of("note"),
                snapshot -> DATABASE.notes.leftOutUndated(snapshot, both));
        assertThat(leftOut).isEqualTo(1);
    }

    @Test
    void nobodyKnowsTheFuture() {
        Instant tomorrow = present().plus(Duration.ofDays(1));

        assertThatExceptionOfType(FutureClockException.class).isThrownBy(() -> textAt("same", tomorrow));
    }

    private static List<String> listed(Where where, String publishedBy) {
        return DATABASE.snapshots.read(
                Audience.EXACT,
                new AsOfRequest(null, null, LocalDate.parse(publishedBy)),
                Set.of("note"),
                snapshot -> DATABASE.notes.list(snapshot, where, "id", 10).stream()
                        .map(Version::id)
                        .toList());
    }

    private static Optional<String> textAt(String id, Instant knownAt) {
        return DATABASE.snapshots.read(
                Audience.EXACT, new AsOfRequest(null, knownAt, null), Set.of("note"), snapshot -> DATABASE.notes
                        .at(snapshot, id)
                        .map(version -> version.body().text()));
    }

    private static Instant present() {
        return DATABASE.snapshots.read(Audience.EXACT, AsOfRequest.NOW, Set.of("note"), snapshot -> snapshot.asOf()
                .knownAt());
    }

    private static Draft<Note> draft(String text) {
        return Draft.of(new Note(text, false));
    }
}
