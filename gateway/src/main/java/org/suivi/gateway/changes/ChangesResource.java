package org.suivi.gateway.changes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.suivi.gateway.feed.FeedCursors;
import org.suivi.gateway.feed.FeedReader;
import org.suivi.gateway.feed.FeedRow;
import org.suivi.gateway.feed.FeedStore;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Everything that changed, in the gateway's own order. */
@Path("/api/v1/changes")
@Tag(name = "changes")
class ChangesResource {

    private static final int TAG_BYTES = 16;

    private final FeedStore feed;
    private final FeedCursors cursors;
    private final Caller caller;

    ChangesResource(FeedStore feed, FeedCursors cursors, Caller caller) {
        this.feed = feed;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listChanges",
            summary = "What changed since a cursor, in order",
            description = "Without `since` from the beginning. A cursor of a feed that was begun anew answers 410.")
    public RestResponse<ChangesPage> list(
            @BeanParam FeedParams params,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            Request request) {
        ChangesPage page = page(params, limit);
        EntityTag tag = tag(page);
        boolean unchanged = request.evaluatePreconditions(tag) != null;
        ResponseBuilder<ChangesPage> answer = unchanged ? ResponseBuilder.notModified() : ResponseBuilder.ok(page);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, X-API-Key")
                .build();
    }

    // of what is shown and for whom: two readers share a place whose pages differ. No place stands in it bare, since
    // the hash of a
    // small number tells the number
    private EntityTag tag(ChangesPage page) {
        try {
            byte[] shown = (FeedReader.of(caller) + "\n" + page).getBytes(StandardCharsets.UTF_8);
            return new EntityTag(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(shown), 0, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // `next` is always the place of a row that the reader saw: any other would tell him of rows that he does not see
    private ChangesPage page(FeedParams params, int limit) {
        FeedReader reader = FeedReader.of(caller);
        Set<String> kinds = params.kinds();
        String since = params.since();
        if ("now".equals(since)) {
            List<FeedRow> latest = feed.latest(reader, 1);
            return new ChangesPage(
                    List.of(),
                    cursors.write(latest.isEmpty() ? 0 : latest.getFirst().seq()),
                    false);
        }
        long after = since == null ? 0 : cursors.read(since, "since");
        List<FeedRow> rows = feed.after(after, reader, kinds, limit + 1).rows();
        boolean more = rows.size() > limit;
        List<FeedRow> shown = more ? rows.subList(0, limit) : rows;
        long next = shown.isEmpty() ? after : shown.getLast().seq();
        return new ChangesPage(shown.stream().map(ChangeView::of).toList(), cursors.write(next), more);
    }
}
