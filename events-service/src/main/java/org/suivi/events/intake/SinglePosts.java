package org.suivi.events.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.suivi.history.GatheredWrites;

/** Reports that are sent alone: those that wait at the same time share a stamp. */
@ApplicationScoped
public class SinglePosts {

    private static final int AT_ONCE = 200;

    private final PrepareReport prepareReport;
    private final GatheredWrites<PreparedReport, ReportOutcome> writes;

    SinglePosts(PrepareReport prepareReport, RecordReports recordReports) {
        this.prepareReport = prepareReport;
        this.writes = new GatheredWrites<>(AT_ONCE, recordReports::record);
    }

    public ReportOutcome record(ReportCommand report) {
        return switch (prepareReport.handle(report)) {
            case PreparedReport prepared -> writes.submit(prepared);
            case PrepareReport.Refused refused -> refused.outcome();
        };
    }
}
