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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.benchmarks.reference.References;
import org.suivi.history.By;
import org.suivi.history.Outcome;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.Histories;
import org.suivi.rest.IfMatch;
import org.suivi.rest.Replies;
import org.suivi.rest.RetractionReason;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** One benchmark under {@code /benchmarks/{code}}; the list, which filters by status, is in the feature status. */
@Path("/benchmarks")
class BenchmarkResource {

    private static final Set<String> KINDS = Set.of("benchmark");

    private final RecordBenchmark recordBenchmark;
    private final VersionTable<Benchmark> benchmarks;
    private final Register<Benchmark> register;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    BenchmarkResource(
            RecordBenchmark recordBenchmark,
            VersionTable<Benchmark> benchmarks,
            Register<Benchmark> register,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.recordBenchmark = recordBenchmark;
        this.benchmarks = benchmarks;
        this.register = register;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createBenchmark", summary = "Record a benchmark under a code of your choice")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BenchmarkView.class)))
    public Response create(@NotNull @Valid BenchmarkRequest request) {
        return reply(recordBenchmark.create(References.required(request.code()), request, by()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getBenchmark", summary = "One benchmark")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BenchmarkView.class)))
    public Response get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                KINDS,
                snapshot -> benchmarks.at(snapshot, code),
                (snapshot, version) -> BenchmarkView.of(version));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateBenchmark", summary = "Correct a benchmark: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BenchmarkView.class)))
    public Response update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid BenchmarkRequest request) {
        References.unchanged(request.code(), code);
        return reply(recordBenchmark.correct(code, request, by(), ifMatch.version()));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractBenchmark", summary = "Take a benchmark back; earlier answers stay as they were")
    @APIResponse(responseCode = "204", description = "It was taken back.")
    public Response retract(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return reply(register.retract(code, by().because(reason.text()), ifMatch.version()));
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listBenchmarkHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public Response history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf, KINDS, snapshot -> histories.of(snapshot, benchmarks.history(snapshot, code), BenchmarkView::of));
    }

    private Response reply(Outcome<Benchmark> outcome) {
        return replies.to(outcome, BenchmarkView::of, it -> "/benchmarks/" + it.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
