package org.suivi.events.verification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.events.incident.Verification;

/** How far an incident is verified, and why; the reason is needed for one that was taken back. */
record VerifyRequest(
        @NotNull Verification verification,
        @Size(max = 2000) @Nullable String note) {

    /** What is said of why; null where that is nothing. */
    @Nullable
    String why() {
        return note == null || note.isBlank() ? null : note;
    }
}
