package org.suivi.gateway.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key as it is shown. */
record KeyView(
        UUID id,
        String name,
        String role,
        String organisation,
        List<String> sources,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt,

        @Schema(description = "What to send in X-API-Key. Only in the answer that made it: nobody can show it again.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String key) {

    static KeyView of(Key key) {
        return of(key, null);
    }

    static KeyView of(Key key, @Nullable String secret) {
        return new KeyView(
                key.id(),
                key.name(),
                key.role(),
                key.organisation(),
                key.sources().stream().sorted().toList(),
                key.createdAt(),
                key.createdBy(),
                key.revokedAt(),
                secret);
    }
}
