package org.suivi.benchmarks.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.security.Role;

/** Who is a party, under {@code /instruments/{code}/parties}. */
@Path("/instruments/{code}/parties")
class PartyResource {

    private static final Set<String> KINDS = Set.of("instrument", "party-act", ActorNames.KIND);

    private final PartyQueries queries;
    private final Answers answers;

    PartyResource(PartyQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listParties", summary = "How everybody stands to it on the date, computed from the acts")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PartiesView.class)))
    public Response list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, KINDS, snapshot -> queries.parties(snapshot, code));
    }
}
