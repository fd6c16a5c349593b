package org.suivi.benchmarks.sequence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.suivi.benchmarks.dependency.Dependency;
import org.suivi.benchmarks.dependency.DependencyView;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.benchmarks.ledger.LineParams;
import org.suivi.benchmarks.sequence.BlockingChainsView.ChainView;
import org.suivi.benchmarks.sequence.BlockingChainsView.RuleView;
import org.suivi.benchmarks.sequence.SequenceViolationsView.ViolationView;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.rest.asof.AsOfView;

/** Reads in which order an instrument is carried out. */
@ApplicationScoped
class SequenceQueries {

    private final Ledgers ledgers;

    SequenceQueries(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    SequenceViolationsView violations(Snapshot snapshot, String code, LineParams line) {
        Ledger ledger = ledgers.ofInstrument(snapshot, code, line);
        LocalDate day = snapshot.asOf().validAt();
        List<ViolationView> items = ledger.benchmarks().stream()
                .flatMap(each -> ledger.required(each.id()))
                .filter(each -> violated(ledger, each.body(), day))
                .map(each -> violation(ledger, each, day))
                .toList();
        return new SequenceViolationsView(
                code,
                ledger.framework().id(),
                ledger.organisation(),
                items,
                null,
                AsOfView.of(snapshot.asOf(), ledger.leftOutUndated()));
    }

    BlockingChainsView chains(Snapshot snapshot, String code, LineParams line) {
        Ledger ledger = ledgers.ofInstrument(snapshot, code, line);
        LocalDate day = snapshot.asOf().validAt();
        List<ChainView> items = new Chains(unfinished(ledger, day))
                .longestFirst().stream()
                        .map(chain -> new ChainView(
                                chain.size(),
                                chain.stream()
                                        .map(each -> StepView.of(ledger, each, day))
                                        .toList()))
                        .toList();
        return new BlockingChainsView(
                code,
                ledger.framework().id(),
                ledger.organisation(),
                new RuleView(Chains.RULE, Chains.VERSION),
                items,
                null,
                AsOfView.of(snapshot.asOf(), ledger.leftOutUndated()));
    }

    private static boolean violated(Ledger ledger, Dependency dependency, LocalDate day) {
        boolean begun = ledger.points(dependency.benchmark(), day).orElse(0) > 0;
        return begun && ledger.points(dependency.on(), day).equals(Optional.of(0));
    }

    private static ViolationView violation(Ledger ledger, Version<Dependency> version, LocalDate day) {
        return new ViolationView(
                StepView.of(ledger, version.body().benchmark(), day),
                StepView.of(ledger, version.body().on(), day),
                DependencyView.of(version));
    }

    /** For what is not done, that which it requires and which is not done either. */
    private static Map<String, Set<String>> unfinished(Ledger ledger, LocalDate day) {
        Map<String, Set<String>> requires = new TreeMap<>();
        ledger.benchmarks().stream()
                .filter(each -> open(ledger, each.id(), day))
                .forEach(each -> requires.put(
                        each.id(),
                        ledger.required(each.id())
                                .map(dependency -> dependency.body().on())
                                .filter(on -> open(ledger, on, day))
                                .collect(Collectors.toSet())));
        return requires;
    }

    private static boolean open(Ledger ledger, String benchmark, LocalDate day) {
        return ledger.applies(benchmark, day) && !ledger.done(benchmark, day);
    }
}
