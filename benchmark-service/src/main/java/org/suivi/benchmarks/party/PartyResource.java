package org.suivi.benchmarks.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Role;

/** Who is a party, under {@code /instruments/{code}/parties}. */
@Path("/instruments/{code}/parties")
class PartyResource {

    private static final Set<String> KINDS = Set.of("instrument", "party-act", ActorNames.KIND, ActorNames.PERSONS);

    private final PartyQueries queries;
    private final Answers answers;

    PartyResource(PartyQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listParties", summary = "How everybody stands to it on the date, computed from the acts")
    public RestResponse<PartiesView> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, KINDS, snapshot -> queries.parties(snapshot, code));
    }
}
