package org.suivi.events.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.Incidents;
import org.suivi.events.incident.Verification;
import org.suivi.events.reading.IncidentIds;
import org.suivi.events.reading.IncidentView;
import org.suivi.history.By;
import org.suivi.history.Outcome;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.Replies;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** A monitor's word under {@code /incidents/{id}}. */
@Path("/incidents/{id}")
class VerificationResource {

    private final JudgeIncident judgeIncident;
    private final Replies replies;
    private final Caller caller;

    VerificationResource(JudgeIncident judgeIncident, Replies replies, Caller caller) {
        this.judgeIncident = judgeIncident;
        this.replies = replies;
        this.caller = caller;
    }

    @POST
    @Path("/verify")
    @RolesAllowed(Role.MONITOR)
    @Operation(operationId = "verifyIncident", summary = "Say how far an incident is verified")
    public RestResponse<IncidentView> verify(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @NotNull @Valid VerifyRequest request) {
        if (request.verification() == Verification.RETRACTED) {
            throw CommonProblem.INVALID_INPUT.because(
                    "An incident is taken back by POST /incidents/{id}/retract.",
                    InputError.at(
                            "/verification", "one-of", "REPORTED, CORROBORATED, VERIFIED or DISPUTED is expected"));
        }
        return judge(id, request.verification(), ifMatch, request.why());
    }

    @POST
    @Path("/retract")
    @RolesAllowed(Role.MONITOR)
    @Operation(operationId = "retractIncident", summary = "Say that an incident did not happen; it stays, as retracted")
    public RestResponse<IncidentView> retract(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @NotNull @Valid RetractRequest request) {
        return judge(id, Verification.RETRACTED, ifMatch, request.reason());
    }

    private RestResponse<IncidentView> judge(String id, Verification word, IfMatch ifMatch, @Nullable String why) {
        By by = new By(caller.organisation(), caller.subject(), why);
        return replies.to(
                outcome(id, judgeIncident.handle(IncidentIds.parse(id), word, ifMatch.version(), by)),
                it -> IncidentView.of(it.body()),
                it -> "/incidents/" + it.id());
    }

    private static Outcome<Incident> outcome(String id, JudgeIncident.Outcome judged) {
        return switch (judged) {
            case JudgeIncident.Outcome.Judged it ->
                new Outcome.Corrected<>(
                        Incidents.version(it.incident(), null), it.incident().version() - 1);
            case JudgeIncident.Outcome.Unchanged it -> new Outcome.Unchanged<>(Incidents.version(it.incident(), null));
            case JudgeIncident.Outcome.Stale it -> new Outcome.Stale<>(Incidents.version(it.present(), null));
            case JudgeIncident.Outcome.Missing it -> new Outcome.Missing<>(id);
            case JudgeIncident.Outcome.Unexplained it ->
                throw CommonProblem.INVALID_INPUT.because(
                        "The incident was taken back: say why it happened after all.",
                        InputError.at("/note", "required", "the reason is expected"));
        };
    }
}
