package org.suivi.benchmarks.benchmark;

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
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.security.Role;

/** One benchmark under {@code /benchmarks/{code}}; the list, which filters by status, is in the feature status. */
@Path(BenchmarkResource.PATH)
class BenchmarkResource {

    static final String PATH = "/benchmarks";

    private final RecordBenchmark recordBenchmark;
    private final Desk<Benchmark, BenchmarkView> desk;

    BenchmarkResource(RecordBenchmark recordBenchmark, VersionTable<Benchmark> benchmarks, Desks desks) {
        this.recordBenchmark = recordBenchmark;
        this.desk = desks.of(PATH, benchmarks, BenchmarkView::of);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createBenchmark", summary = "Record a benchmark under a code of your choice")
    public RestResponse<BenchmarkView> create(@NotNull @Valid BenchmarkRequest request) {
        return desk.reply(recordBenchmark.create(Codes.required(request.code()), request, desk.by()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getBenchmark", summary = "One benchmark")
    public RestResponse<BenchmarkView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.get(code, asOf);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateBenchmark", summary = "Correct a benchmark: a further version")
    public RestResponse<BenchmarkView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid BenchmarkRequest request) {
        Codes.unchanged(request.code(), code);
        return desk.reply(recordBenchmark.correct(code, request, desk.by(), ifMatch.version()));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractBenchmark", summary = "Take a benchmark back; earlier answers stay as they were")
    public RestResponse<Void> retract(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return desk.retract(code, ifMatch, reason);
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listBenchmarkHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<BenchmarkView>> history(
            @PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }
}
