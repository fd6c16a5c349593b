package org.suivi.benchmarks.party;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.ClaimDesk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.security.Role;

/** What actors did to an instrument, under {@code /instruments/{code}/signatures}. */
@Path(PartyActResource.PATH)
class PartyActResource {

    static final String PATH = "/instruments/{code}/signatures";

    private final ClaimDesk<Instrument, PartyAct, PartyActView> desk;

    PartyActResource(VersionTable<Instrument> instruments, VersionTable<PartyAct> acts, Desks desks) {
        this.desk = desks.of(PATH, instruments, PartyAct::instrument, acts, PartyActView::of)
                .dependingOn(ActorNames.PERSONS);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listPartyActs", summary = "Party acts, by date")
    public RestResponse<Page<PartyActView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.list(code, asOf, "body ->> 'date', id");
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createPartyAct", summary = "Record a party act; the same again changes nothing")
    public RestResponse<PartyActView> create(@PathParam("code") String code, @NotNull @Valid PartyActRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getPartyAct", summary = "A party act")
    public RestResponse<PartyActView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updatePartyAct", summary = "Correct a party act: a further version")
    public RestResponse<PartyActView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid PartyActRequest request) {
        return desk.correct(code, id, ifMatch, request.toDraft(code));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractPartyAct", summary = "Take a party act back; its history stays")
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
    @Operation(operationId = "listPartyActHistory", summary = "The versions of a party act")
    public RestResponse<HistoryView<PartyActView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
