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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.history.Draft;
import org.suivi.history.Recording;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** Actors under {@code /actors}. */
@Path(ActorResource.PATH)
class ActorResource {

    static final String PATH = "/actors";

    private static final Set<String> NAMED = Set.of("actor", "name", "external-id", "merge", "disclosure");
    private static final Set<String> ABOUT_ACTORS =
            Set.of("actor", "name", "relation", "classification", "listing", "external-id");
    private static final Set<String> LISTED = Set.of("actor", "name", "relation", "pin", "merge", "disclosure");

    private final VersionTable<Actor> actors;
    private final ActorQueries queries;
    private final Identities identities;
    private final Answers answers;
    private final Desk<Actor, ActorView> desk;

    ActorResource(
            VersionTable<Actor> actors, ActorQueries queries, Identities identities, Answers answers, Desks desks) {
        this.actors = actors;
        this.queries = queries;
        this.identities = identities;
        this.answers = answers;
        this.desk = desks.of(PATH, actors, ActorView::of).dependingOn("disclosure");
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listActors", summary = "Actors, each with the names it bears on the date")
    public RestResponse<Page<ActorSummary>> list(
            @BeanParam @Valid ActorFilter filter, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return answers.list(
                asOf,
                page,
                LISTED,
                item -> List.of(item.code()),
                (snapshot, request) -> queries.list(snapshot, filter, request));
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createActor", summary = "Record an actor under a code of your choice")
    public RestResponse<ActorView> create(@NotNull @Valid ActorRequest request) {
        return desk.create(ReservedCodes.none(Codes.required(request.code())), request.toDraft());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getActor", summary = "One actor, with the names it bears on the date")
    public RestResponse<ActorView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.one(asOf, NAMED, snapshot -> actors.at(snapshot, code), (snapshot, version) -> {
            Identity identity = identities.at(snapshot);
            return ActorView.of(version)
                    .on(
                            queries.names(snapshot, identity, code),
                            queries.externalIds(snapshot, identity, code),
                            identity.mergedInto(code));
        });
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateActor", summary = "Correct an actor: a further version")
    public RestResponse<ActorView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid ActorRequest request) {
        Codes.unchanged(request.code(), code);
        Draft<Actor> draft = request.toDraft();
        return desk.correct(code, ifMatch, draft, recording -> noteWhoTurnsOutToBeAPerson(recording, code, draft));
    }

    /** Of a person the public reads nothing, whatever it read of it before: answers for the past are others then. */
    private void noteWhoTurnsOutToBeAPerson(Recording recording, String code, Draft<Actor> draft) {
        boolean wasNone = actors.current(recording.handle(), code)
                .filter(version -> version.body().kind() != ActorKind.PERSON)
                .isPresent();
        if (wasNone && draft.body().kind() == ActorKind.PERSON) {
            ABOUT_ACTORS.forEach(recording::reprotected);
        }
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractActor", summary = "Take an actor back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return desk.retract(code, ifMatch, reason);
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listActorHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<ActorView>> history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }
}
