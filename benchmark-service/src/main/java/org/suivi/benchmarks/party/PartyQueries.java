package org.suivi.benchmarks.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.desk.References;

/** Reads the acts on an instrument and says how everybody stands. */
@ApplicationScoped
class PartyQueries {

    private final VersionTable<Instrument> instruments;
    private final VersionTable<PartyAct> acts;
    private final ActorNames names;

    PartyQueries(VersionTable<Instrument> instruments, VersionTable<PartyAct> acts, ActorNames names) {
        this.instruments = instruments;
        this.acts = acts;
        this.names = names;
    }

    PartiesView parties(Snapshot snapshot, String code) {
        Version<Instrument> instrument = References.shown(instruments, snapshot, code);
        LocalDate day = snapshot.asOf().validAt();
        Where of = Where.all().and("instrument = :instrument", "instrument", code);
        List<Version<PartyAct>> done = acts.list(snapshot, of, "id", Integer.MAX_VALUE);
        List<Parties.Standing> standings = Parties.on(day, instrument.validity(), done);
        Map<String, String> called = names.of(
                snapshot, standings.stream().map(Parties.Standing::actor).collect(Collectors.toSet()));
        return new PartiesView(
                code,
                Parties.endedBy(day, instrument.validity(), done).orElse(null),
                new PartiesView.RuleView(Parties.RULE, Parties.VERSION),
                standings.stream()
                        .map(each -> PartyView.of(each, called.getOrDefault(each.actor(), each.actor())))
                        .toList(),
                null,
                AsOfView.of(snapshot.asOf(), acts.leftOutUndated(snapshot, of)));
    }
}
