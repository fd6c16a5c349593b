package org.suivi.benchmarks.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.suivi.history.By;
import org.suivi.history.Databases;
import org.suivi.history.Outcome;
import org.suivi.history.Recorder;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;

/** Records an instrument or corrects it; the default line that was chosen for it stays as it is. */
@ApplicationScoped
class RecordInstrument {

    private final Databases databases;
    private final VersionTable<Instrument> instruments;
    private final Register<Instrument> register;

    RecordInstrument(Databases databases, VersionTable<Instrument> instruments, Recorder recorder) {
        this.databases = databases;
        this.instruments = instruments;
        this.register = new Register<>(recorder, instruments);
    }

    /** The same again changes nothing, whatever line was chosen since. */
    Outcome<Instrument> create(String code, InstrumentRequest request, By by) {
        return register.create(code, request.toDraft(chosenLine(code)), by);
    }

    Outcome<Instrument> correct(String code, InstrumentRequest request, By by, int expectedVersion) {
        return register.correct(code, request.toDraft(chosenLine(code)), by, expectedVersion);
    }

    // read before the write: another choice in between makes another version, and so a stale one of this
    private @Nullable DefaultLine chosenLine(String code) {
        return databases
                .exact()
                .withHandle(handle -> instruments.current(handle, code))
                .map(version -> version.body().defaultLine())
                .orElse(null);
    }
}
