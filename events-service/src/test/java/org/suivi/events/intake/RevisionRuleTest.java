package org.suivi.events.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suivi.events.intake.ReportCommand.OnOther.CORRECT;
import static org.suivi.events.intake.ReportCommand.OnOther.CORRECT_WITH_NEWS;
import static org.suivi.events.intake.ReportCommand.OnOther.REFUSE;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.events.intake.ReportTable.KnownReport;
import org.suivi.events.intake.ReportTable.SourceKey;

class RevisionRuleTest {

    @Test
    void anUnknownKeyIsNew() {
        assertThat(RevisionRule.judge(null, "a", null, REFUSE)).isEqualTo(RevisionRule.NEW);
    }

    @Test
    void theSameContentChangesNothingWhateverItsRevision() {
        assertThat(RevisionRule.judge(known("a", 2, false), "a", 1, CORRECT)).isEqualTo(RevisionRule.SAME);
        assertThat(RevisionRule.judge(known("a", null, false), "a", null, REFUSE))
                .isEqualTo(RevisionRule.SAME);
    }

    @Test
    void aLateRetryNeverUndoesACorrection() {
        assertThat(RevisionRule.judge(known("b", 2, false), "a", 1, CORRECT)).isEqualTo(RevisionRule.STALE);
        assertThat(RevisionRule.judge(known("b", 2, false), "a", 2, CORRECT)).isEqualTo(RevisionRule.STALE);
        assertThat(RevisionRule.judge(known("b", 2, false), "a", null, CORRECT)).isEqualTo(RevisionRule.STALE);
    }

    @Test
    void aFileThatIsImportedAgainNeverUndoesALaterOne() {
        // two files of one source that differ in a row: each of them again is a late retry
        KnownReport corrected = new KnownReport(
                new UUID(1, 1), 2, new SourceKey("ucdp", "1"), null, "b", new UUID(2, 2), 2, false, Set.of("a"));

        assertThat(RevisionRule.judge(corrected, "a", null, CORRECT_WITH_NEWS)).isEqualTo(RevisionRule.SAME);
        assertThat(RevisionRule.judge(corrected, "c", null, CORRECT_WITH_NEWS)).isEqualTo(RevisionRule.CORRECTION);
        assertThat(RevisionRule.judge(corrected, "a", null, CORRECT)).isEqualTo(RevisionRule.CORRECTION);
    }

    @Test
    void aFileThatIsImportedAgainNeverBringsBackWhatWasTakenBack() {
        KnownReport retracted = new KnownReport(
                new UUID(1, 1), 3, new SourceKey("ucdp", "1"), null, "b", new UUID(2, 2), 3, true, Set.of("a", "b"));

        assertThat(RevisionRule.judge(retracted, "a", null, CORRECT_WITH_NEWS)).isEqualTo(RevisionRule.GONE);
        assertThat(RevisionRule.judge(retracted, "b", null, CORRECT_WITH_NEWS)).isEqualTo(RevisionRule.GONE);
        assertThat(RevisionRule.judge(retracted, "c", null, CORRECT_WITH_NEWS)).isEqualTo(RevisionRule.CORRECTION);
    }

    @Test
    void theSameContentUnderAHigherRevisionRaisesIt() {
        // 1 says a; 3 says a again, and is there before 2, which says b
        assertThat(RevisionRule.judge(known("a", 1, false), "a", 3, CORRECT)).isEqualTo(RevisionRule.RENUMBERED);
        assertThat(RevisionRule.judge(known("a", 1, false), "a", 3, REFUSE)).isEqualTo(RevisionRule.RENUMBERED);
        assertThat(RevisionRule.judge(known("a", 3, false), "b", 2, CORRECT)).isEqualTo(RevisionRule.STALE);
        assertThat(RevisionRule.RENUMBERED.isWritten()).isTrue();
    }

    @Test
    void otherContentWithAHigherRevisionCorrects() {
        assertThat(RevisionRule.judge(known("a", 1, false), "b", 2, CORRECT)).isEqualTo(RevisionRule.CORRECTION);
        assertThat(RevisionRule.judge(known("a", null, false), "b", null, CORRECT))
                .isEqualTo(RevisionRule.CORRECTION);
    }

    @Test
    void otherContentInAPostIsAConflict() {
        assertThat(RevisionRule.judge(known("a", 1, false), "b", 2, REFUSE)).isEqualTo(RevisionRule.CONFLICT);
    }

    @Test
    void whatWasTakenBackReturnsOnlyWithSomethingNew() {
        assertThat(RevisionRule.judge(known("a", 1, true), "a", 1, CORRECT)).isEqualTo(RevisionRule.GONE);
        assertThat(RevisionRule.judge(known("a", 1, true), "a", 2, CORRECT)).isEqualTo(RevisionRule.CORRECTION);
        assertThat(RevisionRule.judge(known("a", 1, true), "b", 2, CORRECT)).isEqualTo(RevisionRule.CORRECTION);
    }

    private static KnownReport known(String hash, Integer revision, boolean retracted) {
        return new KnownReport(
                new UUID(1, 1), 1, new SourceKey("joc", "1"), revision, hash, new UUID(2, 2), 1, retracted, Set.of());
    }
}
