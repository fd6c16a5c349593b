package org.suivi.actors.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actors;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.PageParams;
import org.suivi.rest.Rows;
import org.suivi.security.Role;

/** The relations of one actor, under {@code /actors/{code}/relations}. */
@Path("/actors/{code}/relations")
class ActorRelationsResource {

    private static final Set<String> KINDS = Set.of("actor", "relation");

    private final VersionTable<Relation> relations;
    private final Actors actors;
    private final Answers answers;

    ActorRelationsResource(VersionTable<Relation> relations, Actors actors, Answers answers) {
        this.relations = relations;
        this.actors = actors;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listActorRelations",
            summary = "The relations, from or to the actor, that may have held on the date")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RelationView.class)))
    public Response list(
            @PathParam("code") String code,
            @QueryParam("type") Relation.@Nullable Type type,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        return answers.list(asOf, page, KINDS, item -> List.of(item.id()), (snapshot, request) -> {
            actors.require(snapshot, code);
            Where held = Where.all()
                    .and(":actor IN (from_actor, to_actor)", "actor", code)
                    .and("type = :type", "type", type == null ? null : type.name())
                    .and("valid_from <= :validAt AND :validAt < valid_to");
            int leftOut = relations.leftOutUndated(snapshot, held);
            held.and(
                    "id > :after",
                    "after",
                    request.first() ? null : request.after().getFirst());
            return Rows.of(
                    relations.list(snapshot, held, "id", request.rows()).stream()
                            .map(RelationView::of)
                            .toList(),
                    leftOut);
        });
    }
}
