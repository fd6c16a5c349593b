package org.suivi.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of one thing, as it was recorded.
 *
 * @param recordedTo when it ceased to be believed; null while it is
 * @param author the subject that wrote it; never shown
 */
public record Version<T>(
        String id,
        int version,
        State state,
        T body,
        Validity validity,
        Provenance provenance,
        @Nullable String naturalKey,
        Instant recordedFrom,
        @Nullable Instant recordedTo,
        String recordedBy,
        String author,
        @Nullable String reason) {

    /** Whether the thing stands or was taken back. */
    public enum State {
        ACTIVE,
        RETRACTED
    }

    public boolean retracted() {
        return state == State.RETRACTED;
    }

    Draft<T> asDraft() {
        return new Draft<>(body, validity, provenance, naturalKey);
    }
}
