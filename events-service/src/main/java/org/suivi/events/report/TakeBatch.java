package org.suivi.events.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suivi.events.intake.RecordReports;
import org.suivi.events.intake.ReportCommand;
import org.suivi.events.intake.ReportCommand.OnOther;
import org.suivi.events.intake.ReportOutcome;
import org.suivi.events.intake.ReportOutcome.Fault;
import org.suivi.events.report.BatchView.Row;
import org.suivi.events.report.ReportBody.Sent;
import org.suivi.events.report.ReportReader.Under;
import org.suivi.security.Caller;

/** Takes a batch of reports; a bad one stops none of the others. */
@ApplicationScoped
class TakeBatch {

    /** So many hold the clock for some tens of milliseconds. */
    private static final int AT_ONCE = 1000;

    private final RecordReports recordReports;

    TakeBatch(RecordReports recordReports) {
        this.recordReports = recordReports;
    }

    BatchView handle(List<Sent> reports, ReportReader reader, Caller caller) {
        List<Row> rows = new ArrayList<>(reports.size());
        List<Taken> chunk = new ArrayList<>();
        for (int row = 0; row < reports.size(); row++) {
            Sent sent = reports.get(row);
            List<Fault> faults = new ArrayList<>();
            Optional<ReportCommand> report =
                    reader.read(sent.json(), sent.raw(), Under.NOTHING, OnOther.CORRECT_WITH_NEWS, faults);
            if (report.isPresent() && caller.mayWriteFor(report.get().source())) {
                chunk.add(new Taken(row, report.get()));
            } else {
                report.ifPresent(it -> faults.add(
                        new Fault("/source", "foreign-source", "this key may not write for " + it.source())));
                rows.add(Row.rejected(row, keyOf(sent.json()), faults));
            }
            if (chunk.size() == AT_ONCE) {
                record(chunk, rows);
            }
        }
        record(chunk, rows);
        rows.sort(Comparator.comparingInt(Row::row));
        return BatchView.of(rows);
    }

    private void record(List<Taken> chunk, List<Row> rows) {
        List<ReportOutcome> outcomes =
                recordReports.handle(chunk.stream().map(Taken::report).toList());
        for (int i = 0; i < chunk.size(); i++) {
            Taken taken = chunk.get(i);
            rows.add(Row.of(taken.row, taken.report.sourceKey(), outcomes.get(i)));
        }
        chunk.clear();
    }

    private static @Nullable String keyOf(JsonNode json) {
        JsonNode key = json.get("sourceKey");
        return key == null || !key.isTextual() ? null : key.textValue();
    }

    private record Taken(int row, ReportCommand report) {}
}
