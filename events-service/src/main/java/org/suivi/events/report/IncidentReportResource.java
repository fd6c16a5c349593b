package org.suivi.events.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.events.intake.ReportCommand;
import org.suivi.events.intake.ReportCommand.OnOther;
import org.suivi.events.intake.SinglePosts;
import org.suivi.events.reading.IncidentView;
import org.suivi.events.report.ReportReader.Under;
import org.suivi.security.Role;

/** Reports under {@code /incidents}: one, or a batch. */
@Path("/incidents")
class IncidentReportResource {

    private static final String NDJSON = "application/x-ndjson";

    private final ReportDesk desk;
    private final SinglePosts singlePosts;
    private final TakeBatch takeBatch;
    private final ReportReplies replies;

    IncidentReportResource(ReportDesk desk, SinglePosts singlePosts, TakeBatch takeBatch, ReportReplies replies) {
        this.desk = desk;
        this.singlePosts = singlePosts;
        this.takeBatch = takeBatch;
        this.replies = replies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PARTNER)
    @Operation(operationId = "createIncident", summary = "Report an incident; the same report again changes nothing")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportRequest.class)))
    public RestResponse<IncidentView> report(
            String body, @Parameter(hidden = true) @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        ReportCommand report =
                desk.read(ReportBody.one(body), Under.NOTHING, OnOther.REFUSE).orUnderKeyOf(idempotencyKey);
        return replies.to(singlePosts.record(report), report);
    }

    @POST
    @Path("/batch")
    @Consumes({MediaType.APPLICATION_JSON, NDJSON})
    @RolesAllowed(Role.PARTNER)
    @Operation(operationId = "reportIncidents", summary = "Report up to 10 000 incidents, with an outcome for each")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReportRequest[].class)),
                @Content(mediaType = NDJSON, schema = @Schema(implementation = ReportRequest.class))
            })
    public BatchView reports(
            String body, @Parameter(hidden = true) @HeaderParam("Content-Type") @Nullable String contentType) {
        boolean lines = contentType != null && contentType.startsWith(NDJSON);
        return takeBatch.handle(ReportBody.many(body, lines), desk.reader(), desk.caller());
    }
}
