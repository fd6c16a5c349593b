package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One panel of the page. */
@Schema(name = "Panel")
record PanelView(
        @Schema(
                description = "What the services answered; null if nothing can be shown.",
                implementation = Object.class)
        @Nullable
        Object data,

        @Schema(description = "The clocks of the answer.", implementation = Object.class) @Nullable
        JsonNode asOf,

        @Schema(description = "Whether some of it is an earlier answer, since its service gives none now.")
        boolean stale,

        @Schema(description = "Why some of it is missing or stale: a problem document.", implementation = Object.class)
        @Nullable
        ObjectNode error,

        @Schema(description = "Where the same is read by itself.")
        Map<String, String> links) {

    /** A panel of what these parts answered. */
    static PanelView of(@Nullable Object data, Map<String, PartView> parts) {
        Map<String, String> links = new LinkedHashMap<>();
        parts.forEach((name, part) -> links.put(name, part.href()));
        List<PartView> all = List.copyOf(parts.values());
        return new PanelView(
                all.stream().allMatch(part -> part.body() == null) ? null : data,
                all.stream()
                        .map(part -> part.at("asOf"))
                        .filter(JsonNode::isObject)
                        .findFirst()
                        .orElse(null),
                all.stream().anyMatch(PartView::stale),
                all.stream()
                        .map(PartView::error)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                links);
    }

    /** A panel that is one part as it is. */
    static PanelView whole(PartView part) {
        return of(part.body(), Map.of("self", part));
    }
}
