package org.suivi.benchmarks.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;
import org.suivi.benchmarks.instrument.DefaultLine;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Outcome;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;

/** Chooses by which list, and by whose judgement, an instrument is shown when nobody asks for another. */
@ApplicationScoped
class ChooseDefaultLine {

    private final Recorder recorder;
    private final VersionTable<Instrument> instruments;
    private final VersionTable<Framework> frameworks;

    ChooseDefaultLine(Recorder recorder, VersionTable<Instrument> instruments, VersionTable<Framework> frameworks) {
        this.recorder = recorder;
        this.instruments = instruments;
        this.frameworks = frameworks;
    }

    /**
     * The first choice, and the same again, need no version; another choice does.
     *
     * @param expectedVersion asked only where a choice is to be replaced
     */
    Outcome<Instrument> handle(String code, DefaultLine line, By by, IntSupplier expectedVersion) {
        return recorder.record(recording -> {
            Version<Instrument> current = References.inPath(instruments, recording, code);
            checkFramework(recording, code, line);
            DefaultLine chosen = current.body().defaultLine();
            if (line.equals(chosen)) {
                return new Outcome.Unchanged<>(current);
            }
            if (chosen != null && expectedVersion.getAsInt() != current.version()) {
                return new Outcome.Stale<>(current);
            }
            Draft<Instrument> next = new Draft<>(
                    current.body().shownBy(line), current.validity(), current.provenance(), current.naturalKey());
            return new Outcome.Corrected<>(instruments.supersede(recording, current, next, by), current.version());
        });
    }

    private void checkFramework(Recording recording, String code, DefaultLine line) {
        Framework framework = References.inBody(frameworks, recording, line.framework(), "/framework")
                .body();
        if (!framework.instrument().equals(code)) {
            throw References.wrong("/framework", "other-instrument", "a framework of " + code + " is expected");
        }
    }
}
