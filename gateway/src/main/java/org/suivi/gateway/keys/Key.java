package org.suivi.gateway.keys;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as the gateway keeps it: whose it is, never what it reads.
 *
 * @param name what its holder is called in lists of keys
 * @param role the one role that it was made for
 * @param organisation the code of the organisation that it acts for
 * @param sources the sources it may write for; {@code *} for any
 */
record Key(
        UUID id,
        String name,
        String role,
        String organisation,
        Set<String> sources,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt) {

    private static final String SUBJECT = "key:";

    boolean opens() {
        return revokedAt == null;
    }

    /** As services record who wrote; it stays when the secret is replaced. */
    String subject() {
        return subjectOf(id);
    }

    static String subjectOf(UUID id) {
        return SUBJECT + id;
    }

    static boolean isSubject(String subject) {
        return subject.startsWith(SUBJECT);
    }

    static UUID idOf(String subject) {
        return UUID.fromString(subject.substring(SUBJECT.length()));
    }
}
