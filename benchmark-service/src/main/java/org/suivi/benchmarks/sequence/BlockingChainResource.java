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

/** What stands before what, under {@code /instruments/{code}/blocking-chain}. */
@Path("/instruments/{code}/blocking-chain")
class BlockingChainResource {

    private final SequenceQueries queries;
    private final Answers answers;

    BlockingChainResource(SequenceQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listBlockingChains",
            summary = "What stands before what on the date, of all that is not done; the longest chain first")
    public RestResponse<BlockingChainsView> list(
            @PathParam("code") String code, @BeanParam LineParams line, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, Ledgers.KINDS, snapshot -> queries.chains(snapshot, code, line));
    }
}
