package org.suivi.actors.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.References;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.Rows;
import org.suivi.security.Role;

/** The relations of one actor, under {@code /actors/{code}/relations}. */
@Path("/actors/{code}/relations")
class ActorRelationsResource {

    private static final Set<String> KINDS = Set.of("actor", "relation");

    private final VersionTable<Relation> relations;
    private final VersionTable<Actor> actors;
    private final Answers answers;

    ActorRelationsResource(VersionTable<Relation> relations, VersionTable<Actor> actors, Answers answers) {
        this.relations = relations;
        this.actors = actors;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listActorRelations",
            summary = "The relations, from or to the actor, that may have held on the date")
    public RestResponse<Page<RelationView>> list(
            @PathParam("code") String code,
            @QueryParam("type") @Nullable RelationType type,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        Where held = Where.all()
                .and(":actor IN (from_actor, to_actor)", "actor", code)
                .and("type = :type", "type", type == null ? null : type.name())
                .and("valid_from <= :validAt AND :validAt < valid_to");
        return answers.list(
                asOf,
                page,
                KINDS,
                (Version<Relation> it) -> List.of(it.id()),
                (snapshot, request) -> {
                    References.shown(actors, snapshot, code);
                    int leftOut = relations.leftOutUndated(snapshot, held);
                    String after = request.first() ? null : request.after().getFirst();
                    return Rows.of(
                            relations.list(snapshot, held.and("id > :after", "after", after), "id", request.rows()),
                            leftOut);
                },
                RelationView::of);
    }
}
