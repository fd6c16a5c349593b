package org.suivi.rest.histories;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Version;

/**
 * One version in a history.
 *
 * @param supersededAt when the next version was recorded; null for the last one
 * @param recordedBy the organisation; persons are never shown
 * @param changed the fields of {@code content} that differ from the version before; empty for the first
 */
public record HistoryEntry<V>(
        int version,
        Version.State state,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        String recordedBy,
        @Nullable String reason,
        List<String> changed,
        V content) {}
