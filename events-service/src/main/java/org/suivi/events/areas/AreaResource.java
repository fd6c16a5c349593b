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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.events.location.Area;
import org.suivi.events.reference.Codes;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** Areas under {@code /areas}. */
@Path(AreaResource.PATH)
class AreaResource {

    static final String PATH = "/areas";

    private static final Set<String> KINDS = Set.of(AreaTable.AREA);

    private final KeepAreas keep;
    private final AreaQueries queries;
    private final Answers answers;
    private final Desk<Area, AreaView> desk;

    AreaResource(KeepAreas keep, VersionTable<Area> areas, AreaQueries queries, Answers answers, Desks desks) {
        this.keep = keep;
        this.queries = queries;
        this.answers = answers;
        this.desk = desks.of(PATH, areas, AreaView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listAreas", summary = "Areas that stood on the date, without their boundaries")
    public RestResponse<Page<AreaSummary>> list(
            @BeanParam AreaFilter filter, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
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
    public RestResponse<AreaView> create(@NotNull @Valid AreaRequest request) {
        return desk.reply(keep.create(Codes.given(request.code()), request.toDraft(), desk.by()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getArea", summary = "One area")
    public RestResponse<AreaView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.get(code, asOf);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateArea", summary = "Correct an area: a further version")
    public RestResponse<AreaView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid AreaRequest request) {
        Codes.unchanged(code, request.code());
        return desk.reply(keep.correct(code, request.toDraft(), desk.by(), ifMatch.version()));
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listAreaHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<AreaView>> history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }
}
