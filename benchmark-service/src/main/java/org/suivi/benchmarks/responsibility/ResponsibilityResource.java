package org.suivi.benchmarks.responsibility;

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
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.ClaimDesk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.security.Role;

/** Who answers for a benchmark, under {@code /benchmarks/{code}/responsibilities}. */
@Path(ResponsibilityResource.PATH)
class ResponsibilityResource {

    static final String PATH = "/benchmarks/{code}/responsibilities";

    private final ClaimDesk<Benchmark, Responsibility, ResponsibilityView> desk;

    ResponsibilityResource(
            VersionTable<Benchmark> benchmarks, VersionTable<Responsibility> responsibilities, Desks desks) {
        this.desk = desks.of(PATH, benchmarks, Responsibility::benchmark, responsibilities, ResponsibilityView::of)
                .dependingOn(ActorNames.PERSONS);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listResponsibilities", summary = "Who answers for it, at whatever time")
    public RestResponse<Page<ResponsibilityView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.list(code, asOf, "role, actor, valid_from, id");
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createResponsibility",
            summary = "Record a responsibility; the same again changes nothing")
    public RestResponse<ResponsibilityView> create(
            @PathParam("code") String code, @NotNull @Valid ResponsibilityRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getResponsibility", summary = "A responsibility")
    public RestResponse<ResponsibilityView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateResponsibility", summary = "Correct a responsibility: a further version")
    public RestResponse<ResponsibilityView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid ResponsibilityRequest request) {
        return desk.correct(code, id, ifMatch, request.toDraft(code));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractResponsibility", summary = "Take a responsibility back; its history stays")
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
    @Operation(operationId = "listResponsibilityHistory", summary = "The versions of a responsibility")
    public RestResponse<HistoryView<ResponsibilityView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
