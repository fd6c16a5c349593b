package org.suivi.events.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an incident, as recorded.
 *
 * @param recordedBy the organisation that made this version; never who in it
 * @param reason why it differs from the one before
 */
public record Incident(
        UUID id,
        int version,
        IncidentContent content,
        Instant recordedFrom,
        String recordedBy,
        @Nullable String reason) {}
