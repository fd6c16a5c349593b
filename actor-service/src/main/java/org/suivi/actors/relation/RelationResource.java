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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.Replies;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.security.Role;

/** Relations under {@code /relations}. */
@Path(RelationResource.PATH)
class RelationResource {

    static final String PATH = "/relations";

    private static final Set<String> KINDS = Set.of("relation", "pin", "merge", "disclosure");

    private final VersionTable<Relation> relations;
    private final RecordRelation recordRelation;
    private final PinRelation pinRelation;
    private final ReadClaims read;
    private final Identities identities;
    private final Answers answers;
    private final Replies replies;
    private final Desk<Relation, RelationView> desk;

    RelationResource(
            VersionTable<Relation> relations,
            RecordRelation recordRelation,
            PinRelation pinRelation,
            ReadClaims read,
            Identities identities,
            Answers answers,
            Replies replies,
            Desks desks) {
        this.relations = relations;
        this.recordRelation = recordRelation;
        this.pinRelation = pinRelation;
        this.read = read;
        this.identities = identities;
        this.answers = answers;
        this.replies = replies;
        this.desk = desks.of(PATH, relations, RelationView::of).dependingOn("disclosure");
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createRelation",
            summary =
                    "Record a relation; the same claim again changes nothing, one that competes with it stands beside it")
    public RestResponse<RelationView> create(@NotNull @Valid RelationRequest request) {
        return written(recordRelation.create(request.toDraft(), desk.by()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getRelation", summary = "One relation, and whether it is preferred to those that compete")
    public RestResponse<RelationView> get(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.one(asOf, KINDS, snapshot -> relations.at(snapshot, id), this::shown);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateRelation", summary = "Correct a relation: a further version")
    public RestResponse<RelationView> update(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @NotNull @Valid RelationRequest request) {
        return written(recordRelation.correct(id, request.toDraft(), desk.by(), ifMatch.version()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractRelation", summary = "Take a relation back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return replies.toRetraction(
                recordRelation.retract(id, desk.by().because(reason.text()), ifMatch.version()),
                RelationResource::location);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listRelationHistory", summary = "The versions of a relation")
    public RestResponse<HistoryView<RelationView>> history(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(id, asOf);
    }

    @POST
    @Path("/{id}/pin")
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "pinRelation",
            summary =
                    "Prefer this claim to those that compete with it, whatever the rule says; refused where it would close a circle")
    public RestResponse<RelationView> pin(@PathParam("id") String id, @NotNull @Valid PinRequest request) {
        return RestResponse.ok(pinRelation.pin(id, desk.by().because(request.reason())));
    }

    @POST
    @Path("/{id}/unpin")
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "unpinRelation",
            summary = "Leave the claim to the rule again; the pin stays in the history")
    public RestResponse<RelationView> unpin(@PathParam("id") String id, @NotNull @Valid PinRequest request) {
        return RestResponse.ok(pinRelation.unpin(id, desk.by().because(request.reason())));
    }

    private RelationView shown(Snapshot snapshot, Version<Relation> version) {
        Identity identity = identities.at(snapshot);
        Claims claims = read.changedBy(
                snapshot, identity, Set.of(identity.living(version.body().from())));
        return RelationView.of(version, snapshot.asOf().validAt(), claims);
    }

    private RestResponse<RelationView> written(RecordRelation.Written written) {
        return replies.to(
                written.outcome(), version -> RelationView.of(version, written.claims()), RelationResource::location);
    }

    private static String location(Version<Relation> version) {
        return PATH + "/" + version.id();
    }
}
