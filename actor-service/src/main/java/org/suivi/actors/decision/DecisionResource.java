package org.suivi.actors.decision;

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
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.likeness.NameForm;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.desk.References;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** Decisions under {@code /actors/match/decisions}. What somebody wrote of whom is for readers of exact data only. */
@Path(DecisionResource.PATH)
class DecisionResource {

    static final String PATH = "/actors/match/decisions";

    private final Desk<Decision, DecisionView> desk;

    DecisionResource(VersionTable<Actor> actors, VersionTable<Decision> decisions, Desks desks) {
        this.desk = desks.of(PATH, decisions, DecisionView::of)
                .checking((recording, decision) -> References.inBody(actors, recording, decision.actor(), "/actor"));
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listMatchDecisions", summary = "What persons decided about names")
    public RestResponse<Page<DecisionView>> list(
            @QueryParam("name") @Nullable String name,
            @QueryParam("actor") @Nullable String actor,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        String form = name == null ? null : NameForm.of(name).key();
        return desk.page(
                asOf, page, Where.all().and("form = :form", "form", form).and("actor = :actor", "actor", actor));
    }

    @POST
    @RolesAllowed({Role.MONITOR, Role.EDITOR})
    @Operation(
            operationId = "createMatchDecision",
            summary = "Decide whether an actor is meant by a name; it bears on every later match")
    public RestResponse<DecisionView> create(@NotNull @Valid DecisionRequest request) {
        return desk.create(request.toDraft());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getMatchDecision", summary = "One decision")
    public RestResponse<DecisionView> get(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.MONITOR, Role.EDITOR})
    @Operation(operationId = "updateMatchDecision", summary = "Decide otherwise: a further version")
    public RestResponse<DecisionView> update(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @NotNull @Valid DecisionRequest request) {
        return desk.correct(id, ifMatch, request.toDraft());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.MONITOR, Role.EDITOR})
    @Operation(operationId = "retractMatchDecision", summary = "Take a decision back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return desk.retract(id, ifMatch, reason);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listMatchDecisionHistory", summary = "The versions of a decision")
    public RestResponse<HistoryView<DecisionView>> history(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(id, asOf);
    }
}
