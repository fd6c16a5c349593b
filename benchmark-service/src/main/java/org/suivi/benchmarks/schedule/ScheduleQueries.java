package org.suivi.benchmarks.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.benchmarks.ledger.LineParams;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.rest.asof.AsOfView;

/** Reads when the benchmarks of an instrument are due. */
@ApplicationScoped
class ScheduleQueries {

    private final Ledgers ledgers;

    ScheduleQueries(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    ScheduleView schedule(Snapshot snapshot, String code, LineParams line) {
        Ledger ledger = ledgers.ofInstrument(snapshot, code, line);
        LocalDate day = snapshot.asOf().validAt();
        List<Year.Item> dated = ledger.benchmarks().stream()
                .map(Version::id)
                .map(each -> ledger.lateness(each, day)
                        .map(lateness -> Year.Item.of(each, lateness, ledger.done(each, day)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        LocalDate ended = ledger.endedBy(day).orElse(null);
        return new ScheduleView(
                code,
                ledger.framework().id(),
                ledger.organisation(),
                Year.of(dated).stream()
                        .map(each -> ScheduleView.YearView.of(ledger, each, day))
                        .toList(),
                ended == null ? ledger.benchmarks().size() - dated.size() : 0,
                null,
                ended,
                AsOfView.of(snapshot.asOf(), ledger.leftOutUndated()));
    }
}
