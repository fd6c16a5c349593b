package org.suivi.benchmarks.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.benchmarks.ledger.LineParams;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Role;

/** When benchmarks are due, under {@code /instruments/{code}/schedule}. */
@Path("/instruments/{code}/schedule")
class ScheduleResource {

    private final ScheduleQueries queries;
    private final Answers answers;

    ScheduleResource(ScheduleQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getSchedule",
            summary =
                    "How many benchmarks are due in which year, and how many of them are done, late or were put off on the date")
    public RestResponse<ScheduleView> schedule(
            @PathParam("code") String code, @BeanParam LineParams line, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, Ledgers.KINDS, snapshot -> queries.schedule(snapshot, code, line));
    }
}
