package org.suivi.actors.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.member.MemberQueries.Choice;
import org.suivi.actors.member.MemberQueries.Direction;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.References;
import org.suivi.security.Role;

/** Members and memberships under {@code /actors/{code}}. */
@Path("/actors/{code}")
class MemberResource {

    private static final Set<String> KINDS = Set.of("actor", "name", "relation", "pin", "merge", "disclosure");

    private final MemberQueries queries;
    private final VersionTable<Actor> actors;
    private final Answers answers;

    MemberResource(MemberQueries queries, VersionTable<Actor> actors, Answers answers) {
        this.queries = queries;
        this.actors = actors;
        this.answers = answers;
    }

    @GET
    @Path("/members")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listMembers", summary = "Who belonged to the actor on the date")
    public RestResponse<MembersView> members(
            @PathParam("code") String code, @BeanParam MemberParams params, @BeanParam AsOfParams asOf) {
        return answer(code, Direction.MEMBERS, params.choice(), asOf);
    }

    @GET
    @Path("/memberships")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listMemberships", summary = "What the actor belonged to on the date")
    public RestResponse<MembersView> memberships(
            @PathParam("code") String code, @BeanParam MemberParams params, @BeanParam AsOfParams asOf) {
        return answer(code, Direction.MEMBERSHIPS, params.choice(), asOf);
    }

    private RestResponse<MembersView> answer(String code, Direction direction, Choice choice, AsOfParams asOf) {
        return answers.derived(asOf, KINDS, snapshot -> {
            References.shown(actors, snapshot, code);
            return queries.find(snapshot, code, direction, choice);
        });
    }
}
