package org.suivi.history;

import org.jspecify.annotations.Nullable;

/** Who writes, and why: the organisation is shown in histories, the subject (a person or a key) never is. */
public record By(
        String organisation, String subject, @Nullable String reason) {

    public By because(@Nullable String reason) {
        return new By(organisation, subject, reason);
    }
}
