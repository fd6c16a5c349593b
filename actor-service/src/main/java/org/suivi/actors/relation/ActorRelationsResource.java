package org.suivi.actors.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.history.Snapshot;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.References;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Rows;
import org.suivi.security.Role;

/** The relations of one actor, under {@code /actors/{code}/relations}. */
@Path("/actors/{code}/relations")
class ActorRelationsResource {

    private static final Set<String> KINDS = Set.of("actor", "relation", "pin", "merge", "disclosure");

    private final VersionTable<Relation> relations;
    private final VersionTable<Actor> actors;
    private final ReadClaims read;
    private final Identities identities;
    private final Answers answers;

    ActorRelationsResource(
            VersionTable<Relation> relations,
            VersionTable<Actor> actors,
            ReadClaims read,
            Identities identities,
            Answers answers) {
        this.relations = relations;
        this.actors = actors;
        this.read = read;
        this.identities = identities;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listActorRelations",
            summary =
                    "The relations, from or to the actor, that may have held on the date; those that compete side by side")
    public RestResponse<Page<RelationView>> list(
            @PathParam("code") String code,
            @BeanParam RelationFilter filter,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        RelationFilter checked = filter.checked();
        return answers.list(
                asOf,
                page,
                KINDS,
                item -> List.of(item.id()),
                (snapshot, request) -> list(snapshot, code, checked, request));
    }

    private Rows<RelationView> list(Snapshot snapshot, String code, RelationFilter filter, PageRequest request) {
        References.shown(actors, snapshot, code);
        Identity identity = identities.at(snapshot);
        Claims claims = read.about(snapshot, identity, Set.of(code));
        Where held = preferred(
                filter.where(identity.codesOf(code), filter.with == null ? null : identity.codesOf(filter.with)),
                filter,
                claims);
        int leftOut = relations.leftOutUndated(snapshot, held);
        String after = request.first() ? null : request.after().getFirst();
        LocalDate day = snapshot.asOf().validAt();
        return Rows.of(
                relations.list(snapshot, held.and("id > :after", "after", after), "id", request.rows()).stream()
                        .map(version -> RelationView.of(version, day, claims))
                        .toList(),
                leftOut);
    }

    private static Where preferred(Where held, RelationFilter filter, Claims claims) {
        if (filter.preferred == null) {
            return held;
        }
        String[] preferred = claims.preferred().stream().map(RelationClaim::id).toArray(String[]::new);
        return held.and(
                filter.preferred.equals("true") ? "id = ANY (:preferred)" : "NOT id = ANY (:preferred)",
                "preferred",
                preferred);
    }
}
