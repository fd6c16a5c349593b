package org.suivi.benchmarks.text;

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
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.ClaimDesk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.security.Role;

/** The texts that make an instrument up, under {@code /instruments/{code}/versions}. */
@Path(InstrumentTextResource.PATH)
class InstrumentTextResource {

    static final String PATH = "/instruments/{code}/versions";

    private final ClaimDesk<Instrument, InstrumentText, InstrumentTextView> desk;

    InstrumentTextResource(Desks desks, VersionTable<Instrument> instruments, VersionTable<InstrumentText> texts) {
        this.desk = desks.of(PATH, instruments, InstrumentText::instrument, texts, InstrumentTextView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listInstrumentTexts",
            summary = "The texts that make it up, by date: the text itself, its amendments, its annexes")
    public RestResponse<Page<InstrumentTextView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.list(code, asOf, "body ->> 'date', id");
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createInstrumentText", summary = "Record a text of it; the same again changes nothing")
    public RestResponse<InstrumentTextView> create(
            @PathParam("code") String code, @NotNull @Valid InstrumentTextRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getInstrumentText", summary = "A text")
    public RestResponse<InstrumentTextView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateInstrumentText", summary = "Correct a text: a further version")
    public RestResponse<InstrumentTextView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid InstrumentTextRequest request) {
        return desk.correct(code, id, ifMatch, request.toDraft(code));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractInstrumentText", summary = "Take a text back; its history stays")
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
            operationId = "listInstrumentTextHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<InstrumentTextView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
