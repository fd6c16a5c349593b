package org.suivi.events.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.incident.Incident;

/** What became of one report. */
public sealed interface ReportOutcome {

    /** A new incident. */
    record Created(Incident incident, String report) implements ReportOutcome {}

    /** The same content was recorded before; nothing was written. */
    record Unchanged(String incident, int version, String report) implements ReportOutcome {}

    /** Other content under a known key: a new version of the report and of its incident. */
    record Corrected(Incident incident, String report) implements ReportOutcome {}

    /** Other content under a known key, where only a correction may bring it. */
    record Conflict(String incident, String report) implements ReportOutcome {}

    /** The revision is not above the recorded one. */
    record StaleRevision(String incident, String report, int recorded) implements ReportOutcome {}

    /** The report was retracted, and this is the retracted content once more. */
    record Gone(String incident, String report) implements ReportOutcome {}

    /** It cannot be taken; each fault says where and why. */
    record Rejected(List<Fault> faults) implements ReportOutcome {}

    /**
     * One thing that is wrong with a report.
     *
     * @param pointer JSON pointer into the report, as `/place/lat`; null when it is about the whole
     * @param code short and stable, as `unknown-source`
     */
    record Fault(@Nullable String pointer, String code, String detail) {}
}
