package org.suivi.events.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes reports into the record, as many as come together: one transaction, one stamp, one outcome for each, in their order. */
@ApplicationScoped
public class RecordReports {

    /** The outcome of each report, in order; either all that can be taken are recorded when this returns, or none (it throws). */
    public List<ReportOutcome> handle(List<ReportCommand> reports) {
        throw new UnsupportedOperationException("not recorded yet: " + reports.size());
    }
}
