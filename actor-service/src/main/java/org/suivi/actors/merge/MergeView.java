package org.suivi.actors.merge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.identity.Merge;
import org.suivi.history.Version;

/**
 * What became of a merge.
 *
 * @param merged whether it stands; false once it was undone
 * @param by the organisation that made or undid it
 */
record MergeView(
        String code, String into, boolean merged, @Nullable String reason, String by, Instant recordedAt) {

    static MergeView of(Version<Merge> version) {
        return new MergeView(
                version.id(),
                version.body().into(),
                !version.retracted(),
                version.reason(),
                version.recordedBy(),
                version.recordedFrom());
    }
}
