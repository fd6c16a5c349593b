package org.suivi.gateway.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suivi.gateway.changes.ChangeView;
import org.suivi.gateway.changes.FeedParams;
import org.suivi.gateway.feed.FeedCursors;
import org.suivi.gateway.feed.FeedReader;
import org.suivi.gateway.feed.FeedRow;
import org.suivi.gateway.feed.FeedStore;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Changes as they happen. */
@Path("/api/v1/stream")
@Tag(name = "changes")
class StreamResource {

    private static final long COME_BACK_AFTER_MILLIS = 2_000;

    private final FeedStore feed;
    private final FeedCursors cursors;
    private final Listeners listeners;
    private final Caller caller;
    private final ObjectMapper json;

    StreamResource(FeedStore feed, FeedCursors cursors, Listeners listeners, Caller caller, ObjectMapper json) {
        this.feed = feed;
        this.cursors = cursors;
        this.listeners = listeners;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "streamChanges",
            summary = "Changes as they happen, as server-sent events",
            description =
                    "`id` is a cursor, `event` the type, `data` a Change as JSON. Send the last id as Last-Event-ID (or"
                            + " `since`) to go on without a gap. Comments come in between to show that the line is alive. Who does not"
                            + " read, or whose key was revoked, is disconnected.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ChangeView.class)))
    public Multi<OutboundSseEvent> stream(
            @BeanParam FeedParams params,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "The id of the last event that came; stands before `since`.")
                    @Nullable
                    String lastEventId,
            @Context Sse sse,
            @Context RoutingContext request) {
        listeners.checkRoom();
        Set<String> kinds = params.kinds();
        long place = lastEventId == null || lastEventId.isBlank()
                ? place(params.since(), "since")
                : place(lastEventId, "Last-Event-ID");
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // a proxy of the nginx kind would keep events back
        response.putHeader("X-Accel-Buffering", "no");
        return Multi.createFrom()
                .publisher(listeners.from(place, caller.self(), kinds, new SseEvents(sse, place), () -> {
                    boolean unused = response.reset();
                }));
    }

    private long place(@Nullable String cursor, String sentIn) {
        if (cursor != null && !cursor.equals("now")) {
            return cursors.read(cursor, sentIn);
        }
        List<FeedRow> latest = feed.latest(FeedReader.of(caller), 1);
        return latest.isEmpty() ? 0 : latest.getFirst().seq();
    }

    private final class SseEvents implements Listener.Events<OutboundSseEvent> {

        private final Sse sse;
        private final long place;

        SseEvents(Sse sse, long place) {
            this.sse = sse;
            this.place = place;
        }

        @Override
        public OutboundSseEvent of(FeedRow row) {
            try {
                return sse.newEventBuilder()
                        .id(cursors.write(row.seq()))
                        .name(row.shownType())
                        .data(String.class, json.writeValueAsString(ChangeView.of(row)))
                        .build();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** So a client that loses the line before the first event knows where to go on. */
        @Override
        public OutboundSseEvent greeting() {
            return sse.newEventBuilder()
                    .id(cursors.write(place))
                    .reconnectDelay(COME_BACK_AFTER_MILLIS)
                    .comment("suivi")
                    .build();
        }

        @Override
        public OutboundSseEvent heartbeat() {
            return sse.newEventBuilder().comment("alive").build();
        }
    }
}
