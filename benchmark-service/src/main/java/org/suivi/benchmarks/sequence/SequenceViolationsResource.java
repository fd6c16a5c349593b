package org.suivi.benchmarks.sequence;

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

/** What was done out of order, under {@code /instruments/{code}/sequence-violations}. */
@Path("/instruments/{code}/sequence-violations")
class SequenceViolationsResource {

    private final SequenceQueries queries;
    private final Answers answers;

    SequenceViolationsResource(SequenceQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listSequenceViolations",
            summary = "What is scored above 0 on the date while something that it requires is scored 0")
    public RestResponse<SequenceViolationsView> list(
            @PathParam("code") String code, @BeanParam LineParams line, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, Ledgers.KINDS, snapshot -> queries.violations(snapshot, code, line));
    }
}
