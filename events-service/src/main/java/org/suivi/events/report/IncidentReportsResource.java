package org.suivi.events.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.events.incident.IncidentClocks;
import org.suivi.events.reading.IncidentIds;
import org.suivi.history.Audience;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** The reports of an incident, under {@code /incidents/{id}/reports}. */
@Path("/incidents/{id}/reports")
class IncidentReportsResource {

    private final ReportQueries queries;
    private final Answers answers;
    private final Caller caller;

    IncidentReportsResource(ReportQueries queries, Answers answers, Caller caller) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.PARTNER, Role.READER})
    @Operation(operationId = "listIncidentReports", summary = "The reports that an incident is projected from")
    public RestResponse<ReportsView> list(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        UUID incident = IncidentIds.parse(id);
        return answers.readingAs(Audience.EXACT).derived(asOf, IncidentClocks.ofExact(caller), snapshot -> {
            List<ReportView> reports = queries.of(snapshot, incident);
            if (reports.isEmpty()) {
                throw CommonProblem.NOT_FOUND.because("There is no incident of that id with reports that you may see.");
            }
            return new ReportsView(reports, null, AsOfView.of(snapshot.asOf()));
        });
    }

    /** All reports of one incident. */
    record ReportsView(List<ReportView> items, @Nullable String next, AsOfView asOf) {}
}
