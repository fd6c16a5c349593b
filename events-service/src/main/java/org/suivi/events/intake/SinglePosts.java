package org.suivi.events.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.suivi.history.GatheredWrites;

/** Reports that are sent alone: those that wait at the same time share a stamp. */
@ApplicationScoped
public class SinglePosts {

    private static final int AT_ONCE = 200;

    private final GatheredWrites<ReportCommand, ReportOutcome> writes;

    SinglePosts(RecordReports recordReports) {
        this.writes = new GatheredWrites<>(AT_ONCE, recordReports::handle);
    }

    public ReportOutcome record(ReportCommand report) {
        return writes.submit(report);
    }
}
