package org.suivi.benchmarks.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.benchmarks.set.ChosenMembers;
import org.suivi.benchmarks.set.ChosenMembers.Ranked;
import org.suivi.benchmarks.status.SetStatusesView.RankedStatusView;
import org.suivi.benchmarks.value.IndicatorQueries;
import org.suivi.benchmarks.value.Summaries;
import org.suivi.history.Snapshot;
import org.suivi.rest.asof.AsOfView;

/** Reads how the benchmarks of a set stand, each by its own framework. */
@ApplicationScoped
class SetStatusQueries {

    private final ChosenMembers sets;
    private final IndicatorQueries indicators;

    SetStatusQueries(ChosenMembers sets, IndicatorQueries indicators) {
        this.sets = sets;
        this.indicators = indicators;
    }

    SetStatusesView statuses(Snapshot snapshot, String code, @Nullable String organisation, String reader) {
        List<Ranked> members = sets.of(snapshot, code, organisation).members();
        LocalDate day = snapshot.asOf().validAt();
        Map<String, Ledger> ledgers = new HashMap<>();
        Map<String, Summaries> measured = new HashMap<>();
        for (Ranked each : members) {
            String framework = each.ledger().framework().id();
            if (ledgers.put(framework, each.ledger()) == null) {
                measured.put(framework, indicators.ofFramework(snapshot, framework, reader));
            }
        }
        int leftOut = ledgers.values().stream().mapToInt(Ledger::leftOutUndated).sum()
                + measured.values().stream().mapToInt(Summaries::leftOutUndated).sum();
        List<RankedStatusView> items = members.stream()
                .map(each -> new RankedStatusView(
                        each.member().rank(),
                        each.member().text(),
                        StatusView.of(
                                each.ledger(),
                                each.benchmark(),
                                day,
                                Objects.requireNonNull(measured.get(
                                                each.ledger().framework().id()))
                                        .of(each.benchmark().id()),
                                null)))
                .toList();
        return new SetStatusesView(code, items, null, AsOfView.of(snapshot.asOf(), leftOut));
    }
}
