package org.suivi.benchmarks.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.benchmark.BenchmarkView;
import org.suivi.benchmarks.benchmark.Theme;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.benchmarks.responsibility.Responsibility;
import org.suivi.benchmarks.value.IndicatorQueries;
import org.suivi.benchmarks.value.Summaries;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.desk.References;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Rows;

/** Reads how benchmarks stand. */
@ApplicationScoped
class StatusQueries {

    private final VersionTable<Benchmark> benchmarks;
    private final VersionTable<Responsibility> responsibilities;
    private final Ledgers ledgers;
    private final IndicatorQueries indicators;

    StatusQueries(
            VersionTable<Benchmark> benchmarks,
            VersionTable<Responsibility> responsibilities,
            Ledgers ledgers,
            IndicatorQueries indicators) {
        this.benchmarks = benchmarks;
        this.responsibilities = responsibilities;
        this.ledgers = ledgers;
        this.indicators = indicators;
    }

    StatusView status(Snapshot snapshot, String code, String reader) {
        Version<Benchmark> benchmark = References.shown(benchmarks, snapshot, code);
        Ledger ledger = ledgers.ofBenchmark(snapshot, benchmark);
        Summaries measured = indicators.ofBenchmark(snapshot, code, reader);
        AsOfView asOf = AsOfView.of(snapshot.asOf(), ledger.leftOutUndated() + measured.leftOutUndated());
        return StatusView.of(ledger, benchmark, snapshot.asOf().validAt(), measured.of(code), asOf);
    }

    StatusesView statuses(
            Snapshot snapshot,
            String instrument,
            @Nullable String framework,
            @Nullable String organisation,
            @Nullable Theme theme,
            String reader) {
        Ledger ledger = ledgers.ofInstrument(snapshot, instrument, framework, organisation);
        LocalDate day = snapshot.asOf().validAt();
        Summaries measured = indicators.ofFramework(snapshot, ledger.framework().id(), reader);
        List<StatusView> items = ledger.benchmarks().stream()
                .filter(each -> theme == null || each.body().theme() == theme)
                .map(each -> StatusView.of(ledger, each, day, measured.of(each.id()), null))
                .toList();
        return new StatusesView(
                instrument,
                ledger.framework().id(),
                ledger.organisation(),
                items,
                null,
                AsOfView.of(snapshot.asOf(), ledger.leftOutUndated() + measured.leftOutUndated()));
    }

    /** A page by code; a status is computed for whatever else the filter leaves. */
    Rows<BenchmarkView> list(Snapshot snapshot, BenchmarkFilter filter, PageRequest page) {
        Where where = filter.where(snapshot)
                .and("id > :after", "after", page.first() ? null : page.after().getFirst());
        StatusFilter status = filter.status;
        int leftOut = filter.responsible == null
                ? 0
                : responsibilities.leftOutUndated(snapshot, BenchmarkFilter.held(filter.responsible));
        if (status == null) {
            return Rows.of(
                    benchmarks.list(snapshot, where, "id", page.rows()).stream()
                            .map(BenchmarkView::of)
                            .toList(),
                    leftOut);
        }
        Map<String, Ledger> byFramework = new HashMap<>();
        LocalDate day = snapshot.asOf().validAt();
        List<BenchmarkView> items = benchmarks.list(snapshot, where, "id", Integer.MAX_VALUE).stream()
                .filter(each -> status.holds(
                        byFramework.computeIfAbsent(
                                each.body().framework(), code -> ledgers.ofFramework(snapshot, code)),
                        each.id(),
                        day))
                .limit(page.rows())
                .map(BenchmarkView::of)
                .toList();
        return Rows.of(
                items,
                leftOut
                        + byFramework.values().stream()
                                .mapToInt(Ledger::leftOutUndated)
                                .sum());
    }
}
