package org.suivi.benchmarks.measurement;

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
import org.suivi.benchmarks.indicator.Indicator;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.ClaimDesk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.security.Role;

/** What was measured of an indicator, under {@code /indicators/{code}/measurements}. */
@Path(MeasurementResource.PATH)
class MeasurementResource {

    static final String PATH = "/indicators/{code}/measurements";

    private final ClaimDesk<Indicator, Measurement, MeasurementView> desk;

    MeasurementResource(
            Desks desks,
            VersionTable<Indicator> indicators,
            VersionTable<Measurement> measurements,
            TakeMeasurement takeMeasurement) {
        this.desk = desks.of(PATH, indicators, Measurement::indicator, measurements, MeasurementView::of)
                .checking(takeMeasurement::check);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listMeasurements", summary = "What was measured of it, by the last day measured")
    public RestResponse<Page<MeasurementView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.list(code, asOf, "measured_to, id");
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createMeasurement", summary = "Record a measurement; the same again changes nothing")
    public RestResponse<MeasurementView> create(
            @PathParam("code") String code, @NotNull @Valid MeasurementRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getMeasurement", summary = "A measurement")
    public RestResponse<MeasurementView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateMeasurement", summary = "Correct a measurement: a further version")
    public RestResponse<MeasurementView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid MeasurementRequest request) {
        return desk.correct(code, id, ifMatch, request.toDraft(code));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractMeasurement", summary = "Take a measurement back; its history stays")
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
            operationId = "listMeasurementHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<MeasurementView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
