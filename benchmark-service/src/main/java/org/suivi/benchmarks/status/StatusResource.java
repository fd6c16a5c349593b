package org.suivi.benchmarks.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** How one benchmark stands, under {@code /benchmarks/{code}/status}. */
@Path("/benchmarks/{code}/status")
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
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getBenchmarkStatus", summary = "How it stands on the date")
    public RestResponse<StatusView> status(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf, StatusKinds.of(caller), snapshot -> queries.status(snapshot, code, caller.organisation()));
    }
}
