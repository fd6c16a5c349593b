package org.suivi.gateway.changes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suivi.gateway.feed.FeedRow;

/** That something changed: what it now is stands at {@code href}. */
@Schema(name = "Change")
public record ChangeView(
        @Schema(examples = {"incident"}) String kind,
        String id,
        int version,
        @Schema(examples = {"incident.recorded.v1"}) String type,

        @Schema(
                description = "An instant, or only a month where more would tell too much.",
                examples = {"2026-11-21T09:00:00Z"})
        String recordedAt,

        @Schema(description = "Where the thing is read.") String href) {

    public static ChangeView of(FeedRow row) {
        return new ChangeView(row.shownKind(), row.id(), row.version(), row.shownType(), row.recorded(), row.href());
    }
}
