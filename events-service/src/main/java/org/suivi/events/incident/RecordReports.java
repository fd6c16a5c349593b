package org.suivi.events.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** Takes reports into the record, as many as come together: one transaction, one stamp, one outcome for each, in their order. */
@ApplicationScoped
public class RecordReports {

    /** The outcome of each report, in order; either all that can be taken are recorded when this returns, or none (it throws). */
    public List<ReportOutcome> handle(List<ReportCommand> reports) {
        return handle(reports, (handle, outcomes) -> {});
    }

    /**
     * The same for reports of which no two have one key, with a further write in the same transaction once all outcomes are known:
     * an import notes its progress so, and a crash leaves both or neither. It is called though nothing changed, or none was given.
     */
    public List<ReportOutcome> handle(
            List<ReportCommand> reports, BiConsumer<Handle, List<ReportOutcome>> alongside) {
        throw new UnsupportedOperationException("not recorded yet: " + reports.size());
    }

    /** What would become of the reports; nothing is written. */
    public List<ReportOutcome> rehearse(List<ReportCommand> reports) {
        throw new UnsupportedOperationException("not rehearsed yet: " + reports.size());
    }
}
