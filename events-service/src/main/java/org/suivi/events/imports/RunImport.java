package org.suivi.events.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.suivi.events.files.Formats;
import org.suivi.events.files.ImportFormat;
import org.suivi.events.files.ReadRow;
import org.suivi.events.files.RowReader;
import org.suivi.events.files.Spool;
import org.suivi.events.files.UnusableFileException;
import org.suivi.events.intake.RecordReports;
import org.suivi.events.progress.Import;
import org.suivi.events.progress.ImportTable;
import org.suivi.events.progress.TakenElsewhereException;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;

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
    private final Recorder recorder;
    private final RecordReports recordReports;
    private final int chunk;

    RunImport(
            Formats formats,
            Spool spool,
            ImportTable imports,
            Recorder recorder,
            RecordReports recordReports,
            ImportConfig config) {
        this.formats = formats;
        this.spool = spool;
        this.imports = imports;
        this.recorder = recorder;
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
                note(recording -> imports.finished(recording, it.id()));
                spool.delete(it.id());
                LOG.infof("import %s is done", it.id());
            }
        } catch (TakenElsewhereException e) {
            LOG.infof("import %s goes on elsewhere", it.id());
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
        note(recording -> imports.started(recording, it.id()));
        try (Spool.Content content = spool.open(it.id());
                RowReader reader = format.open(content.in(), it.declaration())) {
            Chunks chunks = new Chunks(reader, chunk);
            chunks.skip(it.rowsDone());
            ChunkRecording recording = new ChunkRecording(recordReports, imports, recorder, it);
            for (List<ReadRow> rows = chunks.next(); !rows.isEmpty(); rows = chunks.next()) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                recording.record(rows, content.bytesRead().getAsLong());
            }
        }
        return true;
    }

    private void note(Consumer<Recording> step) {
        recorder.record(recording -> {
            step.accept(recording);
            return step;
        });
    }

    private void fail(UUID id, String why) {
        note(recording -> imports.failed(recording, id, why));
        spool.delete(id);
        LOG.infof("import %s failed: %s", id, why);
    }
}
