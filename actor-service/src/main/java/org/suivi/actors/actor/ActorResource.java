package org.suivi.actors.actor;

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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.history.By;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.CommonProblem;
import org.suivi.rest.Histories;
import org.suivi.rest.IfMatch;
import org.suivi.rest.InputError;
import org.suivi.rest.PageParams;
import org.suivi.rest.Replies;
import org.suivi.rest.RetractionReason;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Actors under {@code /actors}. */
@Path("/actors")
class ActorResource {

    private static final Set<String> KINDS = Set.of("actor");
    private static final Set<String> LIST_KINDS = Set.of("actor", "name", "relation");

    private final Register<Actor> register;
    private final VersionTable<Actor> actors;
    private final ActorQueries queries;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    ActorResource(
            Register<Actor> register,
            VersionTable<Actor> actors,
            ActorQueries queries,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.register = register;
        this.actors = actors;
        this.queries = queries;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listActors", summary = "Actors, each with the name it bears on the date")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorSummary.class)))
    public Response list(@BeanParam ActorFilter filter, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return answers.list(
                asOf,
                page,
                LIST_KINDS,
                item -> List.of(item.code()),
                (snapshot, request) -> queries.list(snapshot, filter, request));
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createActor", summary = "Record an actor under a code of your choice")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorView.class)))
    public Response create(@NotNull @Valid ActorRequest request) {
        String code = request.code();
        if (code == null || Codes.RESERVED.contains(code)) {
            String reason = code == null ? "a code is expected" : "this word stands for something else in the API";
            throw CommonProblem.INVALID_INPUT.because(
                    "The actor needs a code.", InputError.at("/code", "code", reason));
        }
        return replies.to(register.create(code, request.toDraft(), by()), ActorView::of, it -> "/actors/" + it.id());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getActor", summary = "One actor")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorView.class)))
    public Response get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf, KINDS, snapshot -> actors.at(snapshot, code), (snapshot, version) -> ActorView.of(version));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateActor", summary = "Correct an actor: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorView.class)))
    public Response update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid ActorRequest request) {
        if (request.code() != null && !request.code().equals(code)) {
            throw CommonProblem.INVALID_INPUT.because(
                    "A code never changes.", InputError.at("/code", "immutable", "the code of the path is expected"));
        }
        return replies.to(
                register.correct(code, request.toDraft(), by(), ifMatch.version()),
                ActorView::of,
                it -> "/actors/" + it.id());
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractActor", summary = "Take an actor back; its history stays")
    @APIResponse(responseCode = "204", description = "It was taken back.")
    public Response retract(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return replies.to(
                register.retract(code, by().because(reason.text()), ifMatch.version()),
                ActorView::of,
                it -> "/actors/" + it.id());
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listActorHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public Response history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf, KINDS, snapshot -> histories.of(snapshot, actors.history(snapshot, code), ActorView::of));
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
