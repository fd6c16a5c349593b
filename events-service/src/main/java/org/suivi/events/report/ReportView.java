package org.suivi.events.report;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report and what became of it.
 *
 * @param incident the incident that it tells of, and the version that it has by now
 * @param receivedAt when its first version was recorded
 * @param raw as received
 */
record ReportView(
        UUID id,
        int version,
        String source,
        String sourceKey,
        @Nullable Integer revision,
        boolean retracted,
        UUID incident,
        int incidentVersion,
        String organisation,
        String licence,
        List<String> flags,
        @Nullable Instant collectedAt,
        @Nullable LocalDate publishedOn,
        Instant receivedAt,
        Instant recordedAt,
        @Nullable String reason,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String raw) {}
