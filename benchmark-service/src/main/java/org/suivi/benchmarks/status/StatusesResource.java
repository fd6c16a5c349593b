package org.suivi.benchmarks.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Theme;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** How every benchmark of a framework stands, under {@code /instruments/{code}/statuses}. */
@Path("/instruments/{code}/statuses")
class StatusesResource {

    private final StatusQueries queries;
    private final Answers answers;
    private final Caller caller;

    StatusesResource(StatusQueries queries, Answers answers, Caller caller) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listStatuses", summary = "How every benchmark of a framework stands on the date")
    public RestResponse<StatusesView> statuses(
            @PathParam("code") String code,
            @QueryParam("framework") @Nullable String framework,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("theme") @Nullable Theme theme,
            @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf,
                StatusKinds.of(caller),
                snapshot -> queries.statuses(snapshot, code, framework, organisation, theme, caller.organisation()));
    }
}
