package org.suivi.benchmarks.value;

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

/** The value of an indicator, under {@code /indicators/{code}/value}. */
@Path("/indicators/{code}/value")
class IndicatorValueResource {

    private final IndicatorQueries queries;
    private final Answers answers;
    private final Caller caller;

    IndicatorValueResource(IndicatorQueries queries, Answers answers, Caller caller) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getIndicatorValue",
            summary = "Its value on the date, and the incidents or the measurement that made it")
    public RestResponse<IndicatorValueView> value(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf, ValueKinds.of(caller), snapshot -> queries.value(snapshot, code, caller.organisation()));
    }
}
