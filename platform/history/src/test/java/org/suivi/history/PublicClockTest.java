package org.suivi.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suivi.history.HistoryDatabase.Note;

class PublicClockTest {

    private static final By EDITOR = new By("editors", "somebody", null);

    private final HistoryDatabase database = new HistoryDatabase();

    @Test
    void whatThePublicDoesNotReadMovesNoClockOfIts() {
        record("open", false);
        AsOf before = asOf(Audience.PUBLIC);

        record("kept", true);
        supersede("kept", true);

        assertThat(asOf(Audience.PUBLIC)).isEqualTo(before);
        assertThat(asOf(Audience.EXACT).knownAt()).isAfter(before.knownAt());
    }

    @Test
    void whatItReadsMovesBoth() {
        Instant stamp = record("open", false);

        assertThat(asOf(Audience.PUBLIC).knownAt()).isEqualTo(stamp);
        assertThat(asOf(Audience.EXACT).knownAt()).isEqualTo(stamp);
    }

    @Test
    void whatComesToLightOrIsWithdrawnMovesItAndUndoesItsTags() {
        record("note", true);
        Instant opened = supersede("note", false);
        assertThat(asOf(Audience.PUBLIC)).returns(opened, AsOf::knownAt).returns(opened, AsOf::protectedAt);

        Instant withdrawn = supersede("note", true);
        assertThat(asOf(Audience.PUBLIC)).returns(withdrawn, AsOf::knownAt).returns(withdrawn, AsOf::protectedAt);
    }

    private Instant record(String id, boolean secret) {
        return database.recorder.record(recording -> database.notes
                .insert(recording, id, Draft.of(new Note(id, secret)), EDITOR)
                .recordedFrom());
    }

    private Instant supersede(String id, boolean secret) {
        return database.recorder.record(recording -> {
            Version<Note> current =
                    database.notes.current(recording.handle(), id).orElseThrow();
            return database.notes
                    .supersede(recording, current, Draft.of(new Note(id + " again", secret)), EDITOR)
                    .recordedFrom();
        });
    }

    private AsOf asOf(Audience audience) {
        return database.snapshots.read(audience, AsOfRequest.NOW, Set.of("note"), Snapshot::asOf);
    }
}
