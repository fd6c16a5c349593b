package org.suivi.benchmarks.instrument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** Instruments under {@code /instruments}. */
@Path(InstrumentResource.PATH)
class InstrumentResource {

    static final String PATH = "/instruments";

    private final RecordInstrument recordInstrument;
    private final Desk<Instrument, InstrumentView> desk;

    InstrumentResource(RecordInstrument recordInstrument, VersionTable<Instrument> instruments, Desks desks) {
        this.recordInstrument = recordInstrument;
        this.desk = desks.of(PATH, instruments, InstrumentView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listInstruments", summary = "Instruments, by code")
    public RestResponse<Page<InstrumentView>> list(
            @QueryParam("kind") @Nullable InstrumentKind kind,
            @QueryParam("process") @Nullable String process,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        Where filter = Where.all()
                .and("kind = :kind", "kind", kind == null ? null : kind.name())
                .and("process = :process", "process", process);
        return desk.page(asOf, page, filter);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createInstrument", summary = "Record an instrument under a code of your choice")
    public RestResponse<InstrumentView> create(@NotNull @Valid InstrumentRequest request) {
        return desk.reply(recordInstrument.create(Codes.required(request.code()), request, desk.by()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getInstrument", summary = "One instrument")
    public RestResponse<InstrumentView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.get(code, asOf);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateInstrument", summary = "Correct an instrument: a further version")
    public RestResponse<InstrumentView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid InstrumentRequest request) {
        Codes.unchanged(request.code(), code);
        return desk.reply(recordInstrument.correct(code, request, desk.by(), ifMatch.version()));
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listInstrumentHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<InstrumentView>> history(
            @PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }
}
