package org.suivi.events.areas;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.events.reference.Codes;
import org.suivi.history.By;
import org.suivi.history.VersionTable;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.Histories;
import org.suivi.rest.HistoryView;
import org.suivi.rest.IfMatch;
import org.suivi.rest.PageParams;
import org.suivi.rest.Replies;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Areas under {@code /areas}. */
@Path("/areas")
class AreaResource {
    private static final Set<String> KINDS = Set.of(AreaTable.AREA);

    private final KeepAreas keep;
    private final VersionTable<Area> areas;
    private final AreaQueries queries;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    AreaResource(
            KeepAreas keep,
            VersionTable<Area> areas,
            AreaQueries queries,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.keep = keep;
        this.areas = areas;
        this.queries = queries;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listAreas", summary = "Areas that stood on the date, without their boundaries")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AreaSummary.class)))
    public Response list(@BeanParam AreaFilter filter, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return answers.list(
                asOf,
                page,
                KINDS,
                item -> List.of(item.code()),
                (snapshot, request) -> queries.list(snapshot, filter, request));
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createArea", summary = "Record an area under a code of your choice")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response create(@NotNull @Valid AreaRequest request) {
        return replies.to(
                keep.create(Codes.given(request.code()), request.toDraft(), by()),
                AreaView::of,
                it -> "/areas/" + it.id());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getArea", summary = "One area")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf, KINDS, snapshot -> areas.at(snapshot, code), (snapshot, version) -> AreaView.of(version));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateArea", summary = "Correct an area: a further version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid AreaRequest request) {
        Codes.unchanged(code, request.code());
        return replies.to(
                keep.correct(code, request.toDraft(), by(), ifMatch.version()),
                AreaView::of,
                it -> "/areas/" + it.id());
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listAreaHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HistoryView.class)))
    public Response history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf, KINDS, snapshot -> histories.of(snapshot, areas.history(snapshot, code), AreaView::of));
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
