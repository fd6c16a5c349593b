package org.suivi.benchmarks.value;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** The values of an indicator over time, under {@code /indicators/{code}/series}. */
@Path("/indicators/{code}/series")
class IndicatorSeriesResource {

    private final IndicatorQueries queries;
    private final Answers answers;
    private final Caller caller;

    IndicatorSeriesResource(IndicatorQueries queries, Answers answers, Caller caller) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getIndicatorSeries",
            summary = "Its values at the ends of periods up to the date; the last 240 of them")
    public RestResponse<IndicatorSeriesView> series(
            @PathParam("code") String code,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("interval") @DefaultValue("month") JudgingPeriod interval,
            @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, ValueKinds.of(caller), snapshot -> {
            LocalDate first = from == null ? snapshot.asOf().validAt().minusYears(1) : from;
            return queries.series(snapshot, code, first, interval, caller.organisation());
        });
    }
}
