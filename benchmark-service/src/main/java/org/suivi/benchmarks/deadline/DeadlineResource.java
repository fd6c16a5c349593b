package org.suivi.benchmarks.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.ClaimDesk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.security.Role;

/** The revisions of a deadline, under {@code /benchmarks/{code}/deadlines}. */
@Path(DeadlineResource.PATH)
class DeadlineResource {

    static final String PATH = "/benchmarks/{code}/deadlines";

    private final ClaimDesk<Benchmark, Deadline, DeadlineView> desk;

    DeadlineResource(VersionTable<Benchmark> benchmarks, VersionTable<Deadline> deadlines, Desks desks) {
        this.desk = desks.of(PATH, benchmarks, Deadline::benchmark, deadlines, DeadlineView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listDeadlines",
            summary = "All revisions of its deadline, by the day from which each held")
    public RestResponse<Page<DeadlineView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.list(code, asOf, "valid_from, body ->> 'basis', body ->> 'due' NULLS FIRST, recorded_from, id");
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createDeadline",
            summary = "Record a revision of a deadline; the same again changes nothing")
    public RestResponse<DeadlineView> create(@PathParam("code") String code, @NotNull @Valid DeadlineRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getDeadline", summary = "A revision of a deadline")
    public RestResponse<DeadlineView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateDeadline", summary = "Correct a revision of a deadline: a further version")
    public RestResponse<DeadlineView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid DeadlineRequest request) {
        return desk.correct(code, id, ifMatch, request.toDraft(code));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractDeadline", summary = "Take a revision of a deadline back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @BeanParam RetractionReason reason) {
        return desk.retract(code, id, ifMatch, reason);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listDeadlineHistory", summary = "The versions of a revision of a deadline")
    public RestResponse<HistoryView<DeadlineView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
