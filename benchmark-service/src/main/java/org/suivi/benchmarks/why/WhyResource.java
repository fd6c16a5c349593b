package org.suivi.benchmarks.why;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.benchmarks.value.ValueKinds;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Why a benchmark stands where it does, under {@code /benchmarks/{code}/why}. */
@Path("/benchmarks/{code}/why")
class WhyResource {

    private final WhyQueries queries;
    private final Answers answers;
    private final Caller caller;

    WhyResource(WhyQueries queries, Answers answers, Caller caller) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getBenchmarkWhy",
            summary =
                    "Why it stands there on the date: the assessment that holds, its evidence, and what made its indicators")
    public RestResponse<WhyView> why(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        Set<String> kinds = new HashSet<>(Ledgers.KINDS);
        kinds.addAll(ValueKinds.of(caller));
        return answers.derived(asOf, kinds, snapshot -> queries.why(snapshot, code, caller.organisation()));
    }
}
