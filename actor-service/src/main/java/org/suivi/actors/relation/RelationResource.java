package org.suivi.actors.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.actors.actor.Actor;
import org.suivi.history.Recording;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.desk.References;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;
import org.suivi.security.Role;

/** Relations under {@code /relations}. */
@Path(RelationResource.PATH)
class RelationResource {

    static final String PATH = "/relations";

    private final VersionTable<Actor> actors;
    private final Desk<Relation, RelationView> desk;

    RelationResource(VersionTable<Actor> actors, VersionTable<Relation> relations, Desks desks) {
        this.actors = actors;
        this.desk = desks.of(PATH, relations, RelationView::of).checking(this::bothActors);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createRelation", summary = "Record a relation; the same claim again changes nothing")
    public RestResponse<RelationView> create(@NotNull @Valid RelationRequest request) {
        return desk.create(request.toDraft());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getRelation", summary = "One relation")
    public RestResponse<RelationView> get(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateRelation", summary = "Correct a relation: a further version")
    public RestResponse<RelationView> update(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @NotNull @Valid RelationRequest request) {
        return desk.correct(id, ifMatch, request.toDraft());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractRelation", summary = "Take a relation back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return desk.retract(id, ifMatch, reason);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listRelationHistory", summary = "The versions of a relation")
    public RestResponse<HistoryView<RelationView>> history(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(id, asOf);
    }

    private void bothActors(Recording recording, Relation relation) {
        List<InputError> errors = Stream.of(
                        unknown(recording, relation.from(), "/from"), unknown(recording, relation.to(), "/to"))
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT, "A relation is between actors that are known.", errors);
        }
    }

    private Optional<InputError> unknown(Recording recording, String code, String pointer) {
        return References.stands(actors, recording, code)
                ? Optional.empty()
                : Optional.of(InputError.at(pointer, "unknown-actor", "the code of an actor is expected"));
    }
}
