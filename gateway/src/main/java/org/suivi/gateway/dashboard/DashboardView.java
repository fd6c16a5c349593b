package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The document of a page; panels that were not asked for are left out. */
@Schema(name = "Dashboard")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DashboardView(
        @Nullable PanelView instrument,
        @Nullable PanelView parties,

        @Schema(description = "`data` by method; with `previous` and `delta` where `compareTo` was given.") @Nullable
        PanelView implementation,

        @Schema(description = "What others published by the date; never computed with.") @Nullable
        PanelView published,

        @Nullable PanelView distribution,

        @Schema(description = "Every benchmark's status.") @Nullable
        PanelView matrix,

        @Schema(description = "`data` is `{overdue, next}`.") @Nullable
        PanelView deadlines,

        @Schema(description = "The statuses of benchmarks that wait for others: `blockedBy`.") @Nullable
        PanelView blocked,

        @Schema(description = "What was begun before that which it requires.") @Nullable
        PanelView outOfOrder,

        @Schema(description = "Indicators with their values and targets.") @Nullable
        PanelView signals,

        @Schema(description = "`data` is `{byMonth, byArea, latest}`.") @Nullable
        PanelView incidents,

        @Nullable PanelView changes,
        @Schema(description = "Names by code.") @Nullable PanelView actors,
        @Nullable PanelView attributions,

        @Schema(
                description =
                        "From here `/api/v1/stream?since=` goes on without a gap; left out where the changes cannot be"
                                + " read.")
        @Nullable
        String streamCursor) {

    static DashboardView of(Map<Panel, PanelView> panels, @Nullable String streamCursor) {
        return new DashboardView(
                panels.get(Panel.INSTRUMENT),
                panels.get(Panel.PARTIES),
                panels.get(Panel.IMPLEMENTATION),
                panels.get(Panel.PUBLISHED),
                panels.get(Panel.DISTRIBUTION),
                panels.get(Panel.MATRIX),
                panels.get(Panel.DEADLINES),
                panels.get(Panel.BLOCKED),
                panels.get(Panel.OUT_OF_ORDER),
                panels.get(Panel.SIGNALS),
                panels.get(Panel.INCIDENTS),
                panels.get(Panel.CHANGES),
                panels.get(Panel.ACTORS),
                panels.get(Panel.ATTRIBUTIONS),
                streamCursor);
    }

    /** Whether every panel is what its service says now. */
    boolean complete() {
        return Stream.of(
                        instrument,
                        parties,
                        implementation,
                        published,
                        distribution,
                        matrix,
                        deadlines,
                        blocked,
                        outOfOrder,
                        signals,
                        incidents,
                        changes,
                        actors,
                        attributions)
                .filter(Objects::nonNull)
                .allMatch(panel -> !panel.stale() && panel.error() == null);
    }
}
