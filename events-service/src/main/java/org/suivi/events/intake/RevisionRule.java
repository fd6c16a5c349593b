package org.suivi.events.intake;

import org.jspecify.annotations.Nullable;
import org.suivi.events.intake.ReportCommand.OnOther;
import org.suivi.events.intake.ReportTable.KnownReport;

/** What a report means under a key that is known: the same again, a correction, or something that comes too late. */
enum RevisionRule {
    NEW,
    SAME,
    /** The same again under a higher revision: the revision is noted, so that one between the two comes too late. */
    RENUMBERED,
    CORRECTION,
    CONFLICT,
    STALE,
    GONE;

    /** Judges a report by what is recorded under its key. */
    static RevisionRule judge(
            @Nullable KnownReport known, String contentHash, @Nullable Integer revision, OnOther onOther) {
        if (known == null) {
            return NEW;
        }
        boolean same = known.contentHash().equals(contentHash);
        boolean above = revision != null && (known.revision() == null || revision > known.revision());
        boolean saidBefore = onOther == OnOther.CORRECT_WITH_NEWS
                && revision == null
                && known.earlierHashes().contains(contentHash);
        if (known.retracted()) {
            return (same && !above) || saidBefore ? GONE : correction(known, above, onOther);
        }
        if (same) {
            return above ? RENUMBERED : SAME;
        }
        return saidBefore ? SAME : correction(known, above, onOther);
    }

    /** Whether anything is recorded of it. */
    boolean isWritten() {
        return this == NEW || this == CORRECTION || this == RENUMBERED;
    }

    private static RevisionRule correction(KnownReport known, boolean above, OnOther onOther) {
        if (onOther == OnOther.REFUSE) {
            return CONFLICT;
        }
        // a source that counts its revisions must go on counting: a late retry has none above
        return known.revision() == null || above ? CORRECTION : STALE;
    }
}
