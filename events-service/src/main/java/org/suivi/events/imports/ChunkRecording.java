package org.suivi.events.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jboss.logging.Logger;
import org.suivi.events.files.ReadRow;
import org.suivi.events.files.UnusableFileException;
import org.suivi.events.intake.RecordReports;
import org.suivi.events.intake.ReportCommand;
import org.suivi.events.intake.ReportOutcome;
import org.suivi.events.progress.Import;
import org.suivi.events.progress.ImportMode;
import org.suivi.events.progress.ImportTable;
import org.suivi.events.progress.RowResult;
import org.suivi.events.progress.TakenElsewhereException;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;

/** Takes the chunks of one import into the record; a row that the record fails at is found by halving, and set aside. */
final class ChunkRecording {
    private static final Logger LOG = Logger.getLogger(ChunkRecording.class);

    /** More than these are no matter of the rows: the service itself is at fault, and the import is to be sent again. */
    private static final int MOST_SET_ASIDE = 100;

    private final RecordReports recordReports;
    private final ImportTable imports;
    private final Recorder recorder;
    private final Import it;
    private long done;
    private int setAside;

    ChunkRecording(RecordReports recordReports, ImportTable imports, Recorder recorder, Import it) {
        this.recordReports = recordReports;
        this.imports = imports;
        this.recorder = recorder;
        this.it = it;
        this.done = it.rowsDone();
    }

    /**
     * Records the next rows, and with them that it was done.
     *
     * @throws TakenElsewhereException when somebody else has gone on with this import
     * @throws UnusableFileException when the record fails at too many of its rows
     * @throws org.jdbi.v3.core.JdbiException when the database is away
     */
    void record(List<ReadRow> rows, long bytesRead) {
        try {
            recordTogether(rows, bytesRead);
            done += rows.size();
        } catch (RuntimeException e) {
            if (e instanceof TakenElsewhereException || Outages.isOutage(e)) {
                throw e;
            }
            if (rows.size() == 1) {
                setAside(rows.getFirst(), bytesRead, e);
            } else {
                record(rows.subList(0, rows.size() / 2), bytesRead);
                record(rows.subList(rows.size() / 2, rows.size()), bytesRead);
            }
        }
    }

    private void recordTogether(List<ReadRow> rows, long bytesRead) {
        List<ReportCommand> reports = rows.stream()
                .filter(ReadRow.Reported.class::isInstance)
                .map(row -> ((ReadRow.Reported) row).report())
                .toList();
        if (it.mode() == ImportMode.VALIDATE) {
            List<RowResult> results = results(rows, recordReports.rehearse(reports)).stream()
                    .map(RowResult::rehearsed)
                    .toList();
            note(bytesRead, results);
        } else {
            recordReports.handle(
                    reports, (recording, outcomes) -> progressed(recording, bytesRead, results(rows, outcomes)));
        }
    }

    private void setAside(ReadRow row, long bytesRead, RuntimeException why) {
        LOG.warnf(why, "import %s: row %d was not recorded", it.id(), row.row());
        setAside++;
        if (setAside > MOST_SET_ASIDE) {
            throw new UnusableFileException("the service failed at too many of its rows; import it again later", why);
        }
        RowResult result =
                switch (row) {
                    case ReadRow.Reported reported -> RowResult.failed(reported);
                    case ReadRow.Unreadable unreadable -> RowResult.of(unreadable);
                };
        note(bytesRead, List.of(result));
        done++;
    }

    private void note(long bytesRead, List<RowResult> results) {
        recorder.record(recording -> {
            progressed(recording, bytesRead, results);
            return results;
        });
    }

    private void progressed(Recording recording, long bytesRead, List<RowResult> results) {
        imports.progressed(recording, it.id(), done, bytesRead, results);
    }

    private static List<RowResult> results(List<ReadRow> rows, List<ReportOutcome> outcomes) {
        Iterator<ReportOutcome> next = outcomes.iterator();
        List<RowResult> results = new ArrayList<>(rows.size());
        for (ReadRow row : rows) {
            results.add(
                    switch (row) {
                        case ReadRow.Reported reported -> RowResult.of(reported, next.next());
                        case ReadRow.Unreadable unreadable -> RowResult.of(unreadable);
                    });
        }
        return results;
    }
}
