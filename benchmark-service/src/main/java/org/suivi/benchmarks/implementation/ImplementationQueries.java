package org.suivi.benchmarks.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.benchmark.Nature;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.benchmarks.index.FiguresView;
import org.suivi.benchmarks.index.InputsHash;
import org.suivi.benchmarks.index.Judged;
import org.suivi.benchmarks.index.Method;
import org.suivi.benchmarks.index.MethodView;
import org.suivi.benchmarks.ledger.HoldingAssessment;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.benchmarks.party.Parties;
import org.suivi.benchmarks.published.PublishedFigure;
import org.suivi.benchmarks.published.PublishedFigureView;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.asof.AsOfView;

/** Reads how far an instrument is. */
@ApplicationScoped
class ImplementationQueries {

    private static final int MOST_POINTS = 600;

    private final Ledgers ledgers;
    private final Groups groups;
    private final VersionTable<PublishedFigure> figures;

    ImplementationQueries(Ledgers ledgers, Groups groups, VersionTable<PublishedFigure> figures) {
        this.ledgers = ledgers;
        this.groups = groups;
        this.figures = figures;
    }

    ImplementationView implementation(
            Snapshot snapshot, String code, ImplementationParams params, @Nullable Grouping by) {
        Ledger ledger = ledgers.ofInstrument(snapshot, code, params.framework, params.organisation);
        LocalDate day = snapshot.asOf().validAt();
        Nature nature = params.nature(ledger.framework().body().unit());
        List<Version<Benchmark>> counted = counted(ledger, nature, day);
        InputsHash hash = hash(ledger, counted, params.method, nature).parameter("validAt", day);
        counted.forEach(each ->
                ledger.holding(each.id(), day).ifPresent(holding -> hash.input("assessment", holding.assessment())));
        Groups.Grouped grouped =
                by == null ? Groups.Grouped.NONE : groups.of(snapshot, code, counted, by, hash.parameter("by", by));
        Where published = Where.all()
                .and("instrument = :instrument", "instrument", code)
                .and("figure_on <= :day", "day", day.toString());
        Optional<LocalDate> ended = ledger.endedBy(day);
        return new ImplementationView(
                code,
                ledger.framework().id(),
                ledger.organisation(),
                nature,
                MethodView.of(params.method),
                FiguresView.of(params.method, judged(ledger, counted, day)),
                groups(ledger, grouped, params.method, day),
                published(snapshot, published),
                hash.toString(),
                ended.orElse(null),
                AsOfView.of(
                        snapshot.asOf(),
                        ledger.leftOutUndated()
                                + grouped.leftOutUndated()
                                + figures.leftOutUndated(snapshot, published)));
    }

    SeriesView series(Snapshot snapshot, String code, ImplementationParams params, JudgingPeriod interval) {
        Ledger ledger = ledgers.ofInstrument(snapshot, code, params.framework, params.organisation);
        Nature nature = params.nature(ledger.framework().body().unit());
        InputsHash hash = hash(ledger, counted(ledger, nature, LocalDate.MIN), params.method, nature)
                .parameter("interval", interval);
        List<SeriesView.PointView> points = new ArrayList<>();
        for (LocalDate day :
                interval.endsBetween(begin(ledger, snapshot), snapshot.asOf().validAt(), MOST_POINTS)) {
            List<Version<Benchmark>> counted = counted(ledger, nature, day);
            if (!counted.isEmpty()) {
                points.add(new SeriesView.PointView(day, FiguresView.of(params.method, judged(ledger, counted, day))));
                hash.parameter("at", day);
                counted.forEach(each -> ledger.holding(each.id(), day)
                        .ifPresent(holding -> hash.input("assessment", holding.assessment())));
            }
        }
        return new SeriesView(
                code,
                ledger.framework().id(),
                ledger.organisation(),
                nature,
                MethodView.of(params.method),
                interval.toString(),
                points,
                null,
                hash.toString(),
                AsOfView.of(snapshot.asOf(), ledger.leftOutUndated()));
    }

    /** The benchmarks that an index counts; none once the instrument had ended. */
    private static List<Version<Benchmark>> counted(Ledger ledger, @Nullable Nature nature, LocalDate day) {
        return ledger.endedBy(day).isPresent()
                ? List.of()
                : ledger.benchmarks().stream()
                        .filter(each -> nature == null || each.body().nature() == nature)
                        .toList();
    }

    private static List<Judged> judged(Ledger ledger, List<Version<Benchmark>> benchmarks, LocalDate day) {
        return benchmarks.stream().map(each -> Judging.of(ledger, each, day)).toList();
    }

    private static List<ImplementationView.GroupView> groups(
            Ledger ledger, Groups.Grouped grouped, Method method, LocalDate day) {
        return grouped.byKey().entrySet().stream()
                .map(group -> new ImplementationView.GroupView(
                        group.getKey(), FiguresView.of(method, judged(ledger, group.getValue(), day))))
                .toList();
    }

    private static InputsHash hash(
            Ledger ledger, List<Version<Benchmark>> counted, Method method, @Nullable Nature nature) {
        return new InputsHash()
                .rule(method.name(), method.version())
                .rule(HoldingAssessment.RULE, HoldingAssessment.VERSION)
                .rule(Parties.RULE, Parties.VERSION)
                .input("instrument", ledger.instrument())
                .input("framework", ledger.framework())
                .inputs("party-act", ledger.acts())
                .inputs("benchmark", counted)
                .parameter("organisation", ledger.organisation())
                .parameter("nature", nature == null ? "all" : nature);
    }

    /** The day of the first assessment that counts: before it there is nothing to tell. */
    private static LocalDate begin(Ledger ledger, Snapshot snapshot) {
        return ledger.assessments().values().stream()
                .flatMap(List::stream)
                .map(Version::body)
                .filter(each -> each.organisation().equals(ledger.organisation()))
                .map(Assessment::period)
                .map(period -> period.to())
                .min(Comparator.naturalOrder())
                .orElse(snapshot.asOf().validAt());
    }

    private List<PublishedFigureView> published(Snapshot snapshot, Where of) {
        Map<String, PublishedFigureView> last = new LinkedHashMap<>();
        figures.list(snapshot, of, "figure_on, id", Integer.MAX_VALUE).stream()
                .map(PublishedFigureView::of)
                .forEach(each -> last.put(each.organisation() + "|" + each.measure() + "|" + each.framework(), each));
        return List.copyOf(last.values());
    }
}
