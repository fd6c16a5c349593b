package org.suivi.events.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.suivi.events.incident.RecordReports;
import org.suivi.events.incident.ReportCommand;
import org.suivi.events.incident.ReportOutcome;
import org.suivi.history.Databases;

/**
 * Takes the rows of an import into the record, chunk by chunk. Each chunk and the note that it was taken are one
 * transaction, so that a crash resumes after the last one; a row that the record cannot take is found and set aside.
 */
@ApplicationScoped
class RunImport {
    private static final Logger LOG = Logger.getLogger(RunImport.class);

    private final Formats formats;
    private final Spool spool;
    private final ImportTable imports;
    private final Databases databases;
    private final RecordReports recordReports;
    private final int chunk;

    RunImport(
            Formats formats,
            Spool spool,
            ImportTable imports,
            Databases databases,
            RecordReports recordReports,
            ImportConfig config) {
        this.formats = formats;
        this.spool = spool;
        this.imports = imports;
        this.databases = databases;
        this.recordReports = recordReports;
        this.chunk = config.chunk();
    }

    /**
     * Goes on with an import until all its rows have an outcome or it is to stop.
     *
     * @throws org.jdbi.v3.core.JdbiException when the database is away; the import stands where it stood
     */
    void handle(Import it, BooleanSupplier stopping) {
        try {
            if (take(it, stopping)) {
                databases.exact().useTransaction(handle -> imports.finished(handle, it.id()));
                spool.delete(it.id());
                LOG.infof("import %s is done", it.id());
            }
        } catch (UnusableFileException e) {
            fail(it.id(), "The file cannot be read: " + e.getMessage() + ".");
        } catch (IOException | UncheckedIOException e) {
            // the spool's own disk, or an archive that breaks off: reading again would end at the same place
            fail(it.id(), "The file breaks off or is no sound archive; the rows before that place were taken.");
        }
    }

    private boolean take(Import it, BooleanSupplier stopping) throws IOException {
        ImportFormat format = formats.named(it.format())
                .orElseThrow(() -> new UnusableFileException("files of its format are no longer taken"));
        databases.exact().useTransaction(handle -> imports.started(handle, it.id()));
        Spool.Content content = spool.open(it.id());
        try (RowReader reader = format.open(content.in(), it.declaration())) {
            Chunks chunks = new Chunks(reader, chunk);
            chunks.skip(it.rowsDone());
            long done = it.rowsDone();
            for (List<ReadRow> rows = chunks.next(); !rows.isEmpty(); rows = chunks.next()) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                record(it, rows, new Place(done, content.counted().count()));
                done += rows.size();
            }
        }
        return true;
    }

    /** Records rows together, or by halves when the record cannot take them together. */
    private void record(Import it, List<ReadRow> rows, Place place) {
        try {
            recordTogether(it, rows, place);
        } catch (RuntimeException e) {
            if (Outages.isOutage(e)) {
                throw e;
            }
            LOG.warnf(
                    e, "import %s: %d rows after row %d were not recorded together", it.id(), rows.size(), place.done);
            if (rows.size() == 1) {
                setAside(it, rows.getFirst(), place);
            } else {
                int half = rows.size() / 2;
                record(it, rows.subList(0, half), place);
                record(it, rows.subList(half, rows.size()), new Place(place.done + half, place.bytesRead));
            }
        }
    }

    private void recordTogether(Import it, List<ReadRow> rows, Place place) {
        List<ReportCommand> reports = rows.stream()
                .filter(ReadRow.Reported.class::isInstance)
                .map(row -> ((ReadRow.Reported) row).report())
                .toList();
        if (it.mode() == ImportMode.VALIDATE) {
            List<ReportOutcome> outcomes = recordReports.rehearse(reports);
            databases.exact().useTransaction(handle -> progressed(handle, it, place, results(rows, outcomes)));
        } else {
            recordReports.handle(reports, (handle, outcomes) -> progressed(handle, it, place, results(rows, outcomes)));
        }
    }

    private void setAside(Import it, ReadRow row, Place place) {
        RowResult result =
                switch (row) {
                    case ReadRow.Reported reported -> RowResult.failed(reported);
                    case ReadRow.Unreadable unreadable -> RowResult.of(unreadable);
                };
        databases.exact().useTransaction(handle -> progressed(handle, it, place, List.of(result)));
    }

    private void progressed(Handle handle, Import it, Place place, List<RowResult> results) {
        imports.progressed(handle, it.id(), place.done, place.bytesRead, results);
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

    private void fail(UUID id, String why) {
        databases.exact().useTransaction(handle -> imports.failed(handle, id, why));
        spool.delete(id);
        LOG.infof("import %s failed: %s", id, why);
    }

    /** How many rows were done before, and how much of the file had been read for those at hand. */
    private record Place(long done, long bytesRead) {}
}
