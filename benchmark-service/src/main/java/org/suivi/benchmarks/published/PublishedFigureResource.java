package org.suivi.benchmarks.published;

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

/** What others published, under {@code /instruments/{code}/published-figures}. */
@Path(PublishedFigureResource.PATH)
class PublishedFigureResource {

    static final String PATH = "/instruments/{code}/published-figures";

    private final ClaimDesk<Instrument, PublishedFigure, PublishedFigureView> desk;

    PublishedFigureResource(VersionTable<Instrument> instruments, VersionTable<PublishedFigure> figures, Desks desks) {
        this.desk = desks.of(PATH, instruments, PublishedFigure::instrument, figures, PublishedFigureView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listPublishedFigures", summary = "What organisations published about it, by date")
    public RestResponse<Page<PublishedFigureView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.list(code, asOf, "figure_on, id");
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createPublishedFigure",
            summary = "Record a published figure; the same again changes nothing")
    public RestResponse<PublishedFigureView> create(
            @PathParam("code") String code, @NotNull @Valid PublishedFigureRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getPublishedFigure", summary = "A published figure")
    public RestResponse<PublishedFigureView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updatePublishedFigure", summary = "Correct a published figure: a further version")
    public RestResponse<PublishedFigureView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid PublishedFigureRequest request) {
        return desk.correct(code, id, ifMatch, request.toDraft(code));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractPublishedFigure", summary = "Take a published figure back; its history stays")
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
    @Operation(operationId = "listPublishedFigureHistory", summary = "The versions of a published figure")
    public RestResponse<HistoryView<PublishedFigureView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
