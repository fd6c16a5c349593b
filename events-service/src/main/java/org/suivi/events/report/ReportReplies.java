package org.suivi.events.report;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.events.EventsProblem;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.Incidents;
import org.suivi.events.incident.PresentIncidents;
import org.suivi.events.intake.ReportCommand;
import org.suivi.events.intake.ReportOutcome;
import org.suivi.events.intake.ReportOutcome.Fault;
import org.suivi.events.reading.IncidentView;
import org.suivi.history.Outcome;
import org.suivi.history.Version;
import org.suivi.rest.answers.Replies;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;
import org.suivi.rest.problems.ProblemType;

/** Tells a partner what became of his report. */
@RequestScoped
class ReportReplies {

    private final Replies replies;
    private final PresentIncidents incidents;

    ReportReplies(Replies replies, PresentIncidents incidents) {
        this.replies = replies;
        this.incidents = incidents;
    }

    /** 201 with the incident that it made, 200 with the one that it made before, or corrects. */
    RestResponse<IncidentView> to(ReportOutcome outcome, ReportCommand report) {
        return switch (outcome) {
            case ReportOutcome.Created it -> reply(new Outcome.Created<>(version(it.incident())));
            case ReportOutcome.Corrected it ->
                reply(new Outcome.Corrected<>(
                        version(it.incident()), it.incident().version() - 1));
            case ReportOutcome.Unchanged it ->
                reply(new Outcome.Unchanged<>(version(incidents.present(it.incident()))));
            case ReportOutcome.Conflict it ->
                throw EventsProblem.REPORT_CONFLICT.because(
                        "Other content was reported under this key. To correct it, PUT" + " /api/v1/sources/"
                                + report.source() + "/reports/" + report.sourceKey() + ".");
            case ReportOutcome.StaleRevision it ->
                throw EventsProblem.STALE_REVISION.because(
                        "Revision " + it.recorded() + " is recorded; a correction needs a higher one.",
                        InputError.at("/revision", "stale-revision", "above " + it.recorded() + " is expected"));
            case ReportOutcome.Gone it ->
                throw EventsProblem.REPORT_RETRACTED.because(
                        "This very content was taken back. To report it again, send it with a higher revision.");
            case ReportOutcome.Rejected it -> throw refusal(it.faults());
        };
    }

    private RestResponse<IncidentView> reply(Outcome<Incident> outcome) {
        return replies.to(outcome, it -> IncidentView.of(it.body()), it -> "/incidents/" + it.id());
    }

    private static Version<Incident> version(Incident incident) {
        return Incidents.version(incident, null);
    }

    /** All that is wrong with a report, as a problem: unreadable before wrong. */
    static ProblemException refusal(List<Fault> faults) {
        List<InputError> errors = faults.stream().map(ReportReplies::error).toList();
        if (has(faults, Fields.UNKNOWN_FIELD)) {
            return problem(CommonProblem.UNKNOWN_FIELD, "The report has fields that are not known.", errors);
        }
        if (has(faults, Fields.TYPE)) {
            return problem(
                    CommonProblem.UNREADABLE_VALUE, "Values of the report are not of the kind expected.", errors);
        }
        return problem(CommonProblem.INVALID_INPUT, "The report cannot be taken as it is.", errors);
    }

    static InputError error(Fault fault) {
        String pointer = fault.pointer();
        return InputError.at(pointer == null ? "" : pointer, fault.code(), fault.detail());
    }

    private static boolean has(List<Fault> faults, String code) {
        return faults.stream().anyMatch(it -> it.code().equals(code));
    }

    private static ProblemException problem(ProblemType type, String detail, List<InputError> errors) {
        return new ProblemException(type, detail, errors);
    }
}
