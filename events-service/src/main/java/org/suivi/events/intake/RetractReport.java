package org.suivi.events.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.actors.ActorReplica;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.IncidentChange;
import org.suivi.events.incident.IncidentTable;
import org.suivi.events.intake.ReportTable.KnownReport;
import org.suivi.events.intake.ReportTable.SourceKey;
import org.suivi.events.location.AreaLocator;
import org.suivi.events.protection.PublicRecord;
import org.suivi.history.By;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;

/** Takes a report back; an incident that no report tells of any more stays, as retracted. */
@ApplicationScoped
public class RetractReport {

    private final Recorder recorder;
    private final ActorReplica replica;
    private final PublicRecord publicRecord;

    RetractReport(Recorder recorder, ActorReplica replica, AreaLocator areas) {
        this.recorder = recorder;
        this.replica = replica;
        this.publicRecord = new PublicRecord(areas);
    }

    /** What became of it. */
    public enum Outcome {
        RETRACTED,
        GONE,
        MISSING
    }

    /** Takes back what the source sent under that key; `by` says why. */
    public Outcome handle(String source, String sourceKey, By by) {
        return recorder.record(recording -> {
            SourceKey key = new SourceKey(source, sourceKey);
            KnownReport report =
                    ReportTable.present(recording.handle(), List.of(key)).get(key);
            if (report == null) {
                return Outcome.MISSING;
            }
            if (report.retracted()) {
                return Outcome.GONE;
            }
            retract(recording, report, by);
            return Outcome.RETRACTED;
        });
    }

    private void retract(Recording recording, KnownReport report, By by) {
        ReportTable.retract(recording, report, by);
        Incident present = IncidentTable.EXACT
                .present(recording.handle(), List.of(report.incident()))
                .get(report.incident());
        if (present == null) {
            throw new IllegalStateException("report " + report.id() + " has no incident");
        }
        ActorLookup lookup = ActorLookup.of(
                recording.handle(), replica, List.of(present.content().asked()));
        IncidentChange change = new IncidentChange(recording);
        change.next(present, present.content().resolved(lookup).withoutReport(), by);
        publicRecord.follow(recording, change.write(), lookup);
    }
}
