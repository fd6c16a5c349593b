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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.actors.actor.Actors;
import org.suivi.history.By;
import org.suivi.history.Ids;
import org.suivi.history.Recording;
import org.suivi.history.Register;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.CommonProblem;
import org.suivi.rest.Histories;
import org.suivi.rest.IfMatch;
import org.suivi.rest.InputError;
import org.suivi.rest.ProblemException;
import org.suivi.rest.Replies;
import org.suivi.rest.RetractionReason;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Relations under {@code /relations}. */
@Path("/relations")
class RelationResource {

    private static final Set<String> KINDS = Set.of("relation");

    private final Register<Relation> register;
    private final VersionTable<Relation> relations;
    private final Actors actors;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    RelationResource(
            Register<Relation> register,
            VersionTable<Relation> relations,
            Actors actors,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.register = register;
        this.relations = relations;
        this.actors = actors;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createRelation", summary = "Record a relation; the same claim again changes nothing")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RelationView.class)))
    public Response create(@NotNull @Valid RelationRequest request) {
        return replies.to(
                register.create(
                        Ids.random().toString(), request.toDraft(), by(), recording -> bothActors(recording, request)),
                RelationView::of,
                RelationResource::location);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getRelation", summary = "One relation")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RelationView.class)))
    public Response get(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf, KINDS, snapshot -> relations.at(snapshot, id), (snapshot, version) -> RelationView.of(version));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateRelation", summary = "Correct a relation: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RelationView.class)))
    public Response update(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @NotNull @Valid RelationRequest request) {
        return replies.to(
                register.correct(
                        id, request.toDraft(), by(), ifMatch.version(), recording -> bothActors(recording, request)),
                RelationView::of,
                RelationResource::location);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractRelation", summary = "Take a relation back; its history stays")
    @APIResponse(responseCode = "204", description = "It was taken back.")
    public Response retract(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return replies.to(
                register.retract(id, by().because(reason.text()), ifMatch.version()),
                RelationView::of,
                RelationResource::location);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listRelationHistory", summary = "The versions of a relation")
    public Response history(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf, KINDS, snapshot -> histories.of(snapshot, relations.history(snapshot, id), RelationView::of));
    }

    private void bothActors(Recording recording, RelationRequest request) {
        List<InputError> errors = new ArrayList<>();
        if (!actors.exists(recording.handle(), request.from())) {
            errors.add(InputError.at("/from", "unknown-actor", "the code of an actor is expected"));
        }
        if (!actors.exists(recording.handle(), request.to())) {
            errors.add(InputError.at("/to", "unknown-actor", "the code of an actor is expected"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT, "A relation is between actors that are known.", errors);
        }
    }

    private static String location(Version<Relation> version) {
        return "/relations/" + version.id();
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
