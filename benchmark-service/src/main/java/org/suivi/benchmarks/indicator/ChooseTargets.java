package org.suivi.benchmarks.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.IntSupplier;
import org.suivi.history.By;
import org.suivi.history.Databases;
import org.suivi.history.Draft;
import org.suivi.history.Outcome;
import org.suivi.history.Recorder;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;

/** Chooses what an indicator is to reach by which date; what it is stays as it was recorded. */
@ApplicationScoped
class ChooseTargets {

    private final Recorder recorder;
    private final Databases databases;
    private final VersionTable<Indicator> indicators;

    ChooseTargets(Recorder recorder, Databases databases, VersionTable<Indicator> indicators) {
        this.recorder = recorder;
        this.databases = databases;
        this.indicators = indicators;
    }

    /**
     * The first choice, and the same again, need no version; another choice does.
     *
     * @param expectedVersion asked only where a choice is to be replaced
     */
    Outcome<Indicator> handle(String code, List<Target> targets, By by, IntSupplier expectedVersion) {
        return recorder.record(recording -> {
            Version<Indicator> current = References.inPath(indicators, recording, code);
            List<Target> chosen = current.body().targets();
            if (targets.equals(chosen)) {
                return new Outcome.Unchanged<>(current);
            }
            if (!chosen.isEmpty() && expectedVersion.getAsInt() != current.version()) {
                return new Outcome.Stale<>(current);
            }
            Draft<Indicator> next = new Draft<>(
                    current.body().aimingAt(targets), current.validity(), current.provenance(), current.naturalKey());
            return new Outcome.Corrected<>(indicators.supersede(recording, current, next, by), current.version());
        });
    }

    // read before the write: another choice in between makes another version, and so a stale one of this
    List<Target> chosen(String code) {
        return databases
                .exact()
                .withHandle(handle -> indicators.current(handle, code))
                .map(version -> version.body().targets())
                .orElse(List.of());
    }
}
