package org.suivi.events.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.actors.Mentions;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.IncidentChange;
import org.suivi.events.incident.IncidentClocks;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.incident.IncidentTable;
import org.suivi.events.intake.ReportTable.KnownReport;
import org.suivi.events.intake.ReportTable.ReportRow;
import org.suivi.events.protection.PublicRecord;
import org.suivi.history.By;
import org.suivi.history.Ids;
import org.suivi.history.Recording;

/** The reports of one transaction on their way into the tables, each table written once. */
final class ReportWriting {

    private final Recording recording;
    private final ActorLookup lookup;
    private final Instant termsChanged;
    private final PublicRecord publicRecord;
    private final List<Entry> entries = new ArrayList<>();

    /** @param termsChanged when a licence or a source was last written */
    ReportWriting(Recording recording, ActorLookup lookup, Instant termsChanged, PublicRecord publicRecord) {
        this.recording = recording;
        this.lookup = lookup;
        this.termsChanged = termsChanged;
        this.publicRecord = publicRecord;
    }

    /** Adds a new report, or the correction of the one recorded before. */
    void add(int index, PreparedReport report, @Nullable KnownReport before, RevisionRule rule) {
        entries.add(
                before == null
                        ? new Entry(index, report, null, Ids.random(), Ids.random(), rule)
                        : new Entry(index, report, before, before.id(), before.incident(), rule));
    }

    /** Writes them all; the outcomes by the indices that they were added with. */
    Map<Integer, ReportOutcome> write() {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Incident> present = present();
        Map<Integer, ReportOutcome> outcomes = new LinkedHashMap<>();
        List<ReportRow> reports = new ArrayList<>();
        IncidentChange change = new IncidentChange(recording);
        for (Entry entry : entries) {
            reports.add(entry.row());
            outcomes.put(entry.index, entry.write(change, present.get(entry.incidentId)));
            IncidentClocks.of(entry.report.content()).forEach(recording::moved);
        }
        ReportTable.write(recording, reports);
        List<Incident> written = change.write();
        publicRecord.follow(recording, written, lookup);
        if (entries.stream().anyMatch(it -> it.report.termsAsOf().isBefore(termsChanged))) {
            Mentions.markStale(
                    recording.handle(), written.stream().map(Incident::id).toList());
        }
        return outcomes;
    }

    private Map<UUID, Incident> present() {
        List<UUID> corrected = entries.stream()
                .filter(it -> it.before != null)
                .map(Entry::incidentId)
                .toList();
        return corrected.isEmpty() ? Map.of() : IncidentTable.EXACT.present(recording.handle(), corrected);
    }

    private record Entry(
            int index,
            PreparedReport report,
            @Nullable KnownReport before,
            UUID reportId,
            UUID incidentId,
            RevisionRule rule) {

        /** A monitor's word stands until he takes it back, whatever the source corrects. */
        ReportOutcome write(IncidentChange change, @Nullable Incident present) {
            By by = new By(
                    report.command().reporter().organisation(),
                    report.command().reporter().subject(),
                    null);
            IncidentContent content = report.content().from(reportId.toString());
            if (present != null && rule == RevisionRule.RENUMBERED) {
                return new ReportOutcome.Unchanged(incidentId.toString(), present.version(), reportId.toString());
            }
            if (present == null) {
                Incident first = change.first(incidentId, content, by);
                return new ReportOutcome.Created(first, reportId.toString());
            }
            Incident next = change.next(
                    present, content.judged(present.content().judged()), by.because("the source corrected its report"));
            return new ReportOutcome.Corrected(next, reportId.toString());
        }

        ReportRow row() {
            ReportCommand command = report.command();
            String organisation = report.content().organisation();
            return new ReportRow(
                    reportId,
                    before == null ? 1 : before.version() + 1,
                    command.source(),
                    command.sourceKey() == null ? reportId.toString() : command.sourceKey(),
                    command.revision(),
                    report.contentHash(),
                    incidentId,
                    organisation == null ? "" : organisation,
                    report.licence(),
                    command.licence(),
                    command.sensitivity() == null ? null : command.sensitivity().name(),
                    command.importId(),
                    command.flags(),
                    command.collectedAt(),
                    command.publishedOn(),
                    report.account(),
                    command.raw(),
                    command.reporter().organisation(),
                    command.reporter().subject());
        }
    }
}
