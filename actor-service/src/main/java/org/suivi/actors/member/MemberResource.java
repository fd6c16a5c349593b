package org.suivi.actors.member;

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
import org.suivi.actors.actor.Actors;
import org.suivi.actors.member.MemberQueries.Choice;
import org.suivi.actors.member.MemberQueries.Direction;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.AsOfView;
import org.suivi.security.Role;

/** Members and memberships under {@code /actors/{code}}. */
@Path("/actors/{code}")
class MemberResource {

    private static final Set<String> KINDS = Set.of("actor", "name", "relation");

    private final MemberQueries queries;
    private final Actors actors;
    private final Answers answers;

    MemberResource(MemberQueries queries, Actors actors, Answers answers) {
        this.queries = queries;
        this.actors = actors;
        this.answers = answers;
    }

    @GET
    @Path("/members")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listMembers", summary = "Who belonged to the actor on the date")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MembersView.class)))
    public Response members(
            @PathParam("code") String code, @BeanParam MemberParams params, @BeanParam AsOfParams asOf) {
        return answer(code, Direction.MEMBERS, params.choice(), asOf);
    }

    @GET
    @Path("/memberships")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listMemberships", summary = "What the actor belonged to on the date")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MembersView.class)))
    public Response memberships(
            @PathParam("code") String code, @BeanParam MemberParams params, @BeanParam AsOfParams asOf) {
        return answer(code, Direction.MEMBERSHIPS, params.choice(), asOf);
    }

    private Response answer(String code, Direction direction, Choice choice, AsOfParams asOf) {
        return answers.derived(asOf, KINDS, snapshot -> {
            actors.require(snapshot, code);
            return new MembersView(
                    code,
                    AsOfView.of(snapshot.asOf(), queries.leftOutUndated(snapshot, code, direction)),
                    queries.find(snapshot, code, direction, choice),
                    null);
        });
    }
}
