package org.suivi.benchmarks.why;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.assessment.Evidence;
import org.suivi.benchmarks.assessment.EvidenceKind;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.ledger.HeldView;
import org.suivi.benchmarks.ledger.HoldingAssessment;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.benchmarks.value.IndicatorQueries;
import org.suivi.benchmarks.value.IndicatorValueView;
import org.suivi.benchmarks.value.Summaries;
import org.suivi.benchmarks.why.EvidenceView.IncidentView;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.desk.References;

/** Reads why a benchmark stands where it does. */
@ApplicationScoped
class WhyQueries {

    private final VersionTable<Benchmark> benchmarks;
    private final Ledgers ledgers;
    private final IndicatorQueries indicators;
    private final IncidentQueries incidents;

    WhyQueries(
            VersionTable<Benchmark> benchmarks,
            Ledgers ledgers,
            IndicatorQueries indicators,
            IncidentQueries incidents) {
        this.benchmarks = benchmarks;
        this.ledgers = ledgers;
        this.indicators = indicators;
        this.incidents = incidents;
    }

    WhyView why(Snapshot snapshot, String code, String reader) {
        Version<Benchmark> benchmark = References.shown(benchmarks, snapshot, code);
        Ledger ledger = ledgers.ofBenchmark(snapshot, benchmark);
        LocalDate day = snapshot.asOf().validAt();
        HoldingAssessment holding = ledger.holding(code, day).orElse(null);
        Assessment held = holding == null ? null : holding.assessment().body();
        Summaries measured = indicators.ofBenchmark(snapshot, code, reader);
        return new WhyView(
                code,
                benchmark.body().framework(),
                benchmark.body().statement(),
                benchmark.body().statementFr(),
                held == null ? null : held.score().json(),
                WhyView.RuleView.HOLDING,
                holding == null ? null : HeldView.of(holding),
                held == null ? null : WhyView.JudgementView.of(held),
                held == null ? List.of() : evidence(snapshot, held.evidence(), reader),
                ledger.blockedBy(code, day),
                measured.of(code).stream()
                        .map(each -> indicators.value(snapshot, each.code(), reader))
                        .toList(),
                ledger.endedBy(day).orElse(null),
                AsOfView.of(snapshot.asOf(), ledger.leftOutUndated() + measured.leftOutUndated()));
    }

    private List<EvidenceView> evidence(Snapshot snapshot, List<Evidence> evidence, String reader) {
        List<String> ids = evidence.stream()
                .filter(each -> each.kind() == EvidenceKind.INCIDENT)
                .map(Evidence::ref)
                .toList();
        Map<String, IncidentView> found = incidents.of(snapshot, ids, reader);
        return evidence.stream()
                .map(each -> new EvidenceView(
                        each.kind(),
                        each.ref(),
                        each.stance(),
                        each.kind() == EvidenceKind.DOCUMENT ? each.ref() : null,
                        found.get(each.ref()),
                        measurement(snapshot, each, reader)))
                .toList();
    }

    private @Nullable IndicatorValueView measurement(Snapshot snapshot, Evidence evidence, String reader) {
        return evidence.kind() == EvidenceKind.MEASUREMENT
                ? indicators.found(snapshot, evidence.ref(), reader).orElse(null)
                : null;
    }
}
