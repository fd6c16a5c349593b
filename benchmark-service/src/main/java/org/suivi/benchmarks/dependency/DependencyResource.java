package org.suivi.benchmarks.dependency;

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

/** What a benchmark depends on, under {@code /benchmarks/{code}/dependencies}. */
@Path(DependencyResource.PATH)
class DependencyResource {

    static final String PATH = "/benchmarks/{code}/dependencies";

    private final ClaimDesk<Benchmark, Dependency, DependencyView> desk;

    DependencyResource(
            Desks desks, VersionTable<Benchmark> benchmarks, VersionTable<Dependency> dependencies, NoCircle noCircle) {
        this.desk = desks.of(PATH, benchmarks, Dependency::benchmark, dependencies, DependencyView::of)
                .checking(noCircle::check);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listDependencies", summary = "What it depends on, each with the reason")
    public RestResponse<Page<DependencyView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.list(code, asOf, "required, id");
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createDependency",
            summary = "Record that it depends on another benchmark, which comes first; never in a circle")
    public RestResponse<DependencyView> create(
            @PathParam("code") String code, @NotNull @Valid DependencyRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getDependency", summary = "A dependency")
    public RestResponse<DependencyView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateDependency", summary = "Correct a dependency: a further version")
    public RestResponse<DependencyView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid DependencyRequest request) {
        return desk.correct(code, id, ifMatch, request.toDraft(code));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractDependency", summary = "Take a dependency back; its history stays")
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
    @Operation(
            operationId = "listDependencyHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<DependencyView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
