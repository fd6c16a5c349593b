package org.suivi.events.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.suivi.events.files.Formats;
import org.suivi.events.files.Spool;
import org.suivi.events.progress.Import;
import org.suivi.events.progress.ImportOrder;
import org.suivi.events.progress.ImportTable;
import org.suivi.events.terms.Sources;
import org.suivi.history.Ids;
import org.suivi.history.Recorder;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Takes a file: when this returns it is safe on disk, and its rows will be taken whatever happens. */
@ApplicationScoped
class TakeImport {
    private static final Logger LOG = Logger.getLogger(TakeImport.class);

    private final Formats formats;
    private final Sources sources;
    private final Spool spool;
    private final ImportTable imports;
    private final Recorder recorder;
    private final ImportWorkers workers;

    TakeImport(
            Formats formats,
            Sources sources,
            Spool spool,
            ImportTable imports,
            Recorder recorder,
            ImportWorkers workers) {
        this.formats = formats;
        this.sources = sources;
        this.spool = spool;
        this.imports = imports;
        this.recorder = recorder;
        this.workers = workers;
    }

    /**
     * The import that the file became.
     *
     * @throws ProblemException 422 when the format is not taken or what it names is not registered, 503 without room
     */
    Import handle(ImportOrder command, InputStream body) {
        check(command);
        UUID id = Ids.random();
        Spool.Spooled file = spool.receive(id, body);
        if (file.bytes() == 0) {
            spool.delete(id);
            throw CommonProblem.INVALID_INPUT.because(
                    "The body is empty. A file is taken as one body; parts of one are not taken yet.",
                    InputError.at("", "empty", "the file is expected as the body"));
        }
        Import taken = recorder.record(recording -> {
            imports.insert(recording, command, id, file.bytes(), file.sha256());
            return imports.find(recording.handle(), id).orElseThrow();
        });
        LOG.infof("import %s of %s: %d bytes of %s", id, command.source(), file.bytes(), command.format());
        workers.wake();
        return taken;
    }

    private void check(ImportOrder command) {
        List<InputError> errors = new ArrayList<>();
        if (formats.named(command.format()).isEmpty()) {
            errors.add(InputError.in(
                    "format", "unknown-format", "one of " + String.join(", ", formats.names()) + " is expected"));
        }
        if (sources.terms(command.source()).isEmpty()) {
            errors.add(InputError.in("source", "unknown-source", "the code of a registered source is expected"));
        }
        String licence = command.licence();
        if (licence != null && sources.passOn(licence).isEmpty()) {
            errors.add(InputError.in("licence", "unknown-licence", "the code of a registered licence is expected"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT,
                    "The file cannot be taken so. Files are taken in these formats: "
                            + String.join(", ", formats.names()) + ".",
                    errors);
        }
    }
}
