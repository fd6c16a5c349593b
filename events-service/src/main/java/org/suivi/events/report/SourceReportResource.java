package org.suivi.events.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.events.incident.IncidentClocks;
import org.suivi.events.intake.ReportCommand;
import org.suivi.events.intake.ReportCommand.OnOther;
import org.suivi.events.intake.RetractReport;
import org.suivi.events.intake.SinglePosts;
import org.suivi.events.reading.IncidentView;
import org.suivi.events.report.ReportReader.Under;
import org.suivi.history.Audience;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Reports under their source's own key: {@code /sources/{source}/reports/{sourceKey}}. */
@Path("/sources/{source}/reports/{sourceKey:.+}")
class SourceReportResource {

    private final ReportDesk desk;
    private final SinglePosts singlePosts;
    private final RetractReport retractReport;
    private final ReportQueries queries;
    private final ReportReplies replies;
    private final Answers answers;
    private final Caller caller;

    SourceReportResource(
            ReportDesk desk,
            SinglePosts singlePosts,
            RetractReport retractReport,
            ReportQueries queries,
            ReportReplies replies,
            Answers answers,
            Caller caller) {
        this.desk = desk;
        this.singlePosts = singlePosts;
        this.retractReport = retractReport;
        this.queries = queries;
        this.replies = replies;
        this.answers = answers;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PARTNER)
    @Operation(
            operationId = "putReport",
            summary = "Report under the source's own key: 201 new, 200 the same or a correction")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportRequest.class)))
    public RestResponse<IncidentView> put(
            @PathParam("source") String source, @PathParam("sourceKey") String sourceKey, String body) {
        ReportCommand report = desk.read(ReportBody.one(body), new Under(source, sourceKey), OnOther.CORRECT);
        return replies.to(singlePosts.record(report), report);
    }

    @GET
    @RolesAllowed({Role.PARTNER, Role.READER})
    @Operation(operationId = "getReport", summary = "What became of a report")
    public RestResponse<ReportView> get(
            @PathParam("source") String source, @PathParam("sourceKey") String sourceKey, @BeanParam AsOfParams asOf) {
        // derived, since it tells of the incident too, which a monitor's word changes
        return answers.readingAs(Audience.EXACT).derived(asOf, IncidentClocks.ofExact(caller), snapshot -> {
            ReportView report = queries.one(snapshot, source, sourceKey)
                    .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is none as of these dates."));
            if (report.retracted()) {
                throw CommonProblem.GONE.because("It was taken back; ask with an earlier knownAt to see what it was.");
            }
            return report;
        });
    }

    @DELETE
    @RolesAllowed(Role.PARTNER)
    @Operation(operationId = "retractReport", summary = "Take a report back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("source") String source,
            @PathParam("sourceKey") String sourceKey,
            @BeanParam RetractionReason reason) {
        desk.mustBeOwn(source);
        return switch (retractReport.handle(source, sourceKey, desk.by(reason.text()))) {
            case RETRACTED -> RestResponse.noContent();
            case GONE -> throw CommonProblem.GONE.because("It was taken back; an earlier knownAt still shows it.");
            case MISSING -> throw CommonProblem.NOT_FOUND.because("The source has no report under this key.");
        };
    }
}
