package org.suivi.benchmarks.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.BenchmarkView;
import org.suivi.benchmarks.benchmark.Theme;
import org.suivi.benchmarks.replica.Areas;
import org.suivi.benchmarks.replica.Incidents;
import org.suivi.history.Audience;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.PageParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** How benchmarks stand: one, those of an instrument, and the list that is filtered by it. */
@Path("/")
class StatusResource {

    private final StatusQueries queries;
    private final Answers answers;
    private final Caller caller;

    StatusResource(StatusQueries queries, Answers answers, Caller caller) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/benchmarks")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listBenchmarks", summary = "Benchmarks, by code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BenchmarkView.class)))
    public Response list(@BeanParam BenchmarkFilter filter, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        Set<String> kinds = new HashSet<>(Ledgers.KINDS);
        kinds.add("responsibility");
        return answers.list(
                asOf,
                page,
                kinds,
                item -> List.of(item.code()),
                (snapshot, request) -> queries.list(snapshot, filter, request));
    }

    @GET
    @Path("/benchmarks/{code}/status")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getBenchmarkStatus", summary = "How it stands on the date")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusView.class)))
    public Response status(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, statusKinds(), snapshot -> queries.status(snapshot, code, caller.organisation()));
    }

    @GET
    @Path("/instruments/{code}/statuses")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listStatuses", summary = "How every benchmark of a framework stands on the date")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusesView.class)))
    public Response statuses(
            @PathParam("code") String code,
            @QueryParam("framework") @Nullable String framework,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("theme") @Nullable Theme theme,
            @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf,
                statusKinds(),
                snapshot -> queries.statuses(snapshot, code, framework, organisation, theme, caller.organisation()));
    }

    private Set<String> statusKinds() {
        Set<String> kinds = new HashSet<>(Ledgers.KINDS);
        kinds.add("indicator");
        kinds.add(Areas.KIND);
        kinds.add(Incidents.kind(caller.readsExact() ? Audience.EXACT : Audience.PUBLIC));
        return kinds;
    }
}
