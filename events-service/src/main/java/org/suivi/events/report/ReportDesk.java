package org.suivi.events.report;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.suivi.events.EventsProblem;
import org.suivi.events.intake.ReportCommand;
import org.suivi.events.intake.ReportCommand.OnOther;
import org.suivi.events.intake.ReportCommand.Reporter;
import org.suivi.events.intake.ReportOutcome.Fault;
import org.suivi.events.report.ReportBody.Sent;
import org.suivi.events.report.ReportReader.Under;
import org.suivi.history.By;
import org.suivi.rest.problems.InputError;
import org.suivi.security.Caller;

/** Where a caller hands in reports: reads them in his name, and sees that he writes for sources of his own. */
@RequestScoped
class ReportDesk {

    private final Caller caller;
    private final DayClock clock;

    ReportDesk(Caller caller, DayClock clock) {
        this.caller = caller.self();
        this.clock = clock;
    }

    ReportReader reader() {
        return new ReportReader(clock.today(), new Reporter(caller.organisation(), caller.subject()));
    }

    Caller caller() {
        return caller;
    }

    By by(String reason) {
        return new By(caller.organisation(), caller.subject(), reason);
    }

    /** The report, or the problem that tells all that is wrong with it. */
    ReportCommand read(Sent sent, Under under, OnOther onOther) {
        List<Fault> faults = new ArrayList<>();
        ReportCommand report = reader().read(sent.json(), sent.raw(), under, onOther, faults)
                .orElseThrow(() -> ReportReplies.refusal(faults));
        // before it is looked for, as in batches and imports: sources that are hidden from him are not told from those
        // that are not there
        mustBeOwn(report.source());
        return report;
    }

    void mustBeOwn(String source) {
        if (!caller.mayWriteFor(source)) {
            throw EventsProblem.FOREIGN_SOURCE.because(
                    "This key may not write for " + source + ".",
                    InputError.at("/source", "foreign-source", "a source of the key's own is expected"));
        }
    }
}
