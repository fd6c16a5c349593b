package org.suivi.events.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.suivi.events.incident.RecordReports;
import org.suivi.events.incident.ReportCommand;
import org.suivi.events.incident.ReportOutcome;
import org.suivi.history.GatheredWrites;

/** Reports that are sent alone: those that wait at the same time share a stamp. */
@ApplicationScoped
class SinglePosts {

    private static final int AT_ONCE = 200;

    private final GatheredWrites<ReportCommand, ReportOutcome> writes;

    SinglePosts(RecordReports recordReports) {
        this.writes = new GatheredWrites<>(AT_ONCE, recordReports::handle);
    }

    ReportOutcome record(ReportCommand report) {
        return writes.submit(report);
    }
}
