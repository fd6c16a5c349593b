package org.suivi.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suivi.history.VersionTable;
import org.suivi.messaging.Note;

class SentKindsTest {

    private static final VersionTable<Note> SONGS =
            VersionTable.ofThings("song", "song", Note.class, new ObjectMapper());

    @Test
    void aTableThatNobodyTellsOfStopsTheStart() {
        assertThatThrownBy(() -> kinds(Set.of("sketch")).check())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("song");
    }

    @Test
    void aTableThatIsDeclaredAsNotSentDoesNot() {
        kinds(Set.of("song")).check();
        assertThat(kinds(Set.of("song")).told(List.of(change("song"), change("ballad"), change("song"))))
                .containsExactly(change("song"));
    }

    private static SentKinds kinds(Set<String> unsent) {
        return new SentKinds(
                List.of(),
                List.of(SONGS),
                new RelayConfig(true, 500, Duration.ofSeconds(1), Duration.ZERO, Optional.of(unsent)));
    }

    private static Change change(String kind) {
        return new Change(1, kind, "id", 1, null);
    }
}
