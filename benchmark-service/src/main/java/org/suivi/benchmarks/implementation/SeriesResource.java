package org.suivi.benchmarks.implementation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Role;

/** How far an instrument was over time, under {@code /instruments/{code}/series}. */
@Path("/instruments/{code}/series")
class SeriesResource {

    private final ImplementationQueries queries;
    private final Answers answers;

    SeriesResource(ImplementationQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getImplementationSeries",
            summary = "How far it was at the ends of periods, from the first assessment up to the date")
    public RestResponse<SeriesView> series(
            @PathParam("code") String code,
            @BeanParam ImplementationParams params,
            @QueryParam("interval")
                    @DefaultValue("year")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"year", "quarter", "month"}))
                    JudgingPeriod interval,
            @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, Ledgers.KINDS, snapshot -> queries.series(snapshot, code, params, interval));
    }
}
