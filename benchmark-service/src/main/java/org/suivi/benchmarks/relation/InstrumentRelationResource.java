package org.suivi.benchmarks.relation;

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
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.ClaimDesk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.desk.References;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.security.Role;

/** What an instrument does to others and what others do to it, under {@code /instruments/{code}/relations}. */
@Path(InstrumentRelationResource.PATH)
class InstrumentRelationResource {

    static final String PATH = "/instruments/{code}/relations";

    private static final Set<String> KINDS = Set.of("instrument", "instrument-relation", ActorNames.PERSONS);

    private final ClaimDesk<Instrument, InstrumentRelation, InstrumentRelationView> desk;
    private final RelationQueries queries;
    private final Answers answers;

    InstrumentRelationResource(
            Desks desks,
            VersionTable<Instrument> instruments,
            VersionTable<InstrumentRelation> relations,
            RelationQueries queries,
            Answers answers) {
        this.desk = desks.of(PATH, instruments, InstrumentRelation::instrument, relations, InstrumentRelationView::of)
                .dependingOn(ActorNames.PERSONS)
                .checking((recording, it) -> {
                    String to = it.to();
                    if (to != null) {
                        References.inBody(instruments, recording, to, "/to");
                    }
                });
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listInstrumentRelations",
            summary = "Its relations to others, and those of others to it, by date")
    public RestResponse<Page<InstrumentRelationView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, KINDS, snapshot -> queries.both(snapshot, code));
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createInstrumentRelation",
            summary = "Record a relation to another instrument or to an actor; the same again changes nothing")
    public RestResponse<InstrumentRelationView> create(
            @PathParam("code") String code, @NotNull @Valid InstrumentRelationRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getInstrumentRelation", summary = "A relation")
    public RestResponse<InstrumentRelationView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateInstrumentRelation", summary = "Correct a relation: a further version")
    public RestResponse<InstrumentRelationView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid InstrumentRelationRequest request) {
        return desk.correct(code, id, ifMatch, request.toDraft(code));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractInstrumentRelation", summary = "Take a relation back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @BeanParam RetractionReason reason) {
        return desk.retract(code, id, ifMatch, reason);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listInstrumentRelationHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<InstrumentRelationView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
