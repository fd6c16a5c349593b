package org.suivi.actors.name;

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
import org.suivi.actors.actor.Actors;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Ids;
import org.suivi.history.Recording;
import org.suivi.history.Register;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.CommonProblem;
import org.suivi.rest.Histories;
import org.suivi.rest.IfMatch;
import org.suivi.rest.PageParams;
import org.suivi.rest.Replies;
import org.suivi.rest.RetractionReason;
import org.suivi.rest.Rows;
import org.suivi.rest.Validities;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Names under {@code /actors/{code}/names}. */
@Path("/actors/{code}/names")
class NameResource {

    private static final Set<String> KINDS = Set.of("name");
    private static final Set<String> LIST_KINDS = Set.of("actor", "name");

    private final Register<Name> register;
    private final VersionTable<Name> names;
    private final Actors actors;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    NameResource(
            Register<Name> register,
            VersionTable<Name> names,
            Actors actors,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.register = register;
        this.names = names;
        this.actors = actors;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listNames", summary = "What the actor is called on the date")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NameView.class)))
    public Response list(@PathParam("code") String code, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return answers.list(asOf, page, LIST_KINDS, item -> List.of(item.id()), (snapshot, request) -> {
            actors.require(snapshot, code);
            Where borne = Where.all()
                    .and("actor = :actor", "actor", code)
                    .and("valid_from <= :validAt AND :validAt < valid_to");
            int leftOut = names.leftOutUndated(snapshot, borne);
            borne.and(
                    "id > :after",
                    "after",
                    request.first() ? null : request.after().getFirst());
            return Rows.of(
                    names.list(snapshot, borne, "id", request.rows()).stream()
                            .map(NameView::of)
                            .toList(),
                    leftOut);
        });
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createName", summary = "Record a name; the same claim again changes nothing")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NameView.class)))
    public Response create(@PathParam("code") String code, @NotNull @Valid NameRequest request) {
        return replies.to(
                register.create(Ids.random().toString(), draft(code, request), by(), recording -> {
                    if (!actors.exists(recording.handle(), code)) {
                        throw CommonProblem.NOT_FOUND.because("There is no actor " + code + ".");
                    }
                }),
                NameView::of,
                NameResource::location);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getName", summary = "One name")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NameView.class)))
    public Response get(@PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                KINDS,
                snapshot ->
                        names.at(snapshot, id).filter(it -> it.body().actor().equals(code)),
                (snapshot, version) -> NameView.of(version));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateName", summary = "Correct a name: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NameView.class)))
    public Response update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid NameRequest request) {
        return replies.to(
                register.correct(
                        id,
                        draft(code, request),
                        by(),
                        ifMatch.version(),
                        recording -> ofThisActor(code, id, recording)),
                NameView::of,
                NameResource::location);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractName", summary = "Take a name back; its history stays")
    @APIResponse(responseCode = "204", description = "It was taken back.")
    public Response retract(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @BeanParam RetractionReason reason) {
        return replies.to(
                register.retract(
                        id,
                        by().because(reason.text()),
                        ifMatch.version(),
                        recording -> ofThisActor(code, id, recording)),
                NameView::of,
                NameResource::location);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listNameHistory", summary = "The versions of a name")
    public Response history(@PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf,
                KINDS,
                snapshot -> histories.of(
                        snapshot,
                        names.history(snapshot, id).stream()
                                .filter(it -> it.body().actor().equals(code))
                                .toList(),
                        NameView::of));
    }

    private void ofThisActor(String code, String id, Recording recording) {
        if (names.current(recording.handle(), id)
                .filter(it -> it.body().actor().equals(code))
                .isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("The actor " + code + " has no such name.");
        }
    }

    private static Draft<Name> draft(String code, NameRequest request) {
        return request.toDraft(code, Validities.of(request.validFrom(), request.validTo()));
    }

    private static String location(Version<Name> version) {
        return "/actors/" + version.body().actor() + "/names/" + version.id();
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
