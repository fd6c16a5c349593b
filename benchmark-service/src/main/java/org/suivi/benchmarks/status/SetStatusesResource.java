package org.suivi.benchmarks.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** How every benchmark of a set stands, under {@code /benchmark-sets/{code}/statuses}. */
@Path("/benchmark-sets/{code}/statuses")
class SetStatusesResource {

    private final SetStatusQueries queries;
    private final Answers answers;
    private final Caller caller;

    SetStatusesResource(SetStatusQueries queries, Answers answers, Caller caller) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listSetStatuses",
            summary = "How every benchmark of a set stands on the date, each by the line of its instrument; by rank")
    public RestResponse<SetStatusesView> statuses(
            @PathParam("code") String code,
            @QueryParam("organisation") @Nullable String organisation,
            @BeanParam AsOfParams asOf) {
        Set<String> kinds = StatusKinds.of(caller);
        kinds.add("benchmark-set");
        return answers.derived(
                asOf, kinds, snapshot -> queries.statuses(snapshot, code, organisation, caller.organisation()));
    }
}
