package org.suivi.benchmarks.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.desk.References;

/** Reads the values of indicators. */
@ApplicationScoped
public class IndicatorQueries {

    private static final int MOST_POINTS = 240;

    private final VersionTable<Indicator> indicators;
    private final IncidentCount count;

    IndicatorQueries(VersionTable<Indicator> indicators, IncidentCount count) {
        this.indicators = indicators;
        this.count = count;
    }

    /** The indicators of one benchmark, each with its value on the day asked for, under the code of the benchmark. */
    public Map<String, List<IndicatorSummary>> ofBenchmark(Snapshot snapshot, String benchmark, String reader) {
        return summaries(snapshot, Where.all().and("benchmark = :benchmark", "benchmark", benchmark), reader);
    }

    /** The same of all benchmarks of a framework. */
    public Map<String, List<IndicatorSummary>> ofFramework(Snapshot snapshot, String framework, String reader) {
        Where of = Where.all()
                .and(
                        "benchmark IN (SELECT b.id FROM benchmark b WHERE b.framework = :framework)",
                        "framework",
                        framework);
        return summaries(snapshot, of, reader);
    }

    private Map<String, List<IndicatorSummary>> summaries(Snapshot snapshot, Where of, String reader) {
        return indicators.list(snapshot, of, "id", Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(
                        each -> each.body().benchmark(),
                        Collectors.mapping(each -> summary(snapshot, each, reader), Collectors.toList())));
    }

    private IndicatorSummary summary(Snapshot snapshot, Version<Indicator> version, String reader) {
        Indicator indicator = version.body();
        LocalDate day = snapshot.asOf().validAt();
        BigDecimal value = value(indicator, counted(snapshot, indicator, day, reader), day);
        Target target = indicator.target();
        return new IndicatorSummary(
                version.id(), value, target == null ? null : target.value(), met(indicator, value), value == null);
    }

    IndicatorValueView value(Snapshot snapshot, String code, String organisation) {
        Indicator indicator = References.shown(indicators, snapshot, code).body();
        LocalDate day = snapshot.asOf().validAt();
        Counted counted = counted(snapshot, indicator, day, organisation);
        BigDecimal value = value(indicator, counted, day);
        Computation computation = indicator.computedFrom();
        return new IndicatorValueView(
                code,
                indicator.benchmark(),
                indicator.unit(),
                value,
                computation == null || counted == null ? null : counted.bounds(computation.measure(), day),
                indicator.target(),
                met(indicator, value),
                value == null,
                computation == null
                        ? null
                        : new IndicatorValueView.RuleView(
                                IncidentCount.RULE, IncidentCount.VERSION, computation.windowFrom(day), day),
                counted == null ? null : IndicatorValueView.MadeBy.of(counted),
                AsOfView.of(snapshot.asOf()));
    }

    IndicatorSeriesView series(
            Snapshot snapshot, String code, LocalDate from, JudgingPeriod interval, String organisation) {
        Indicator indicator = References.shown(indicators, snapshot, code).body();
        List<IndicatorSeriesView.PointView> points =
                interval.endsBetween(from, snapshot.asOf().validAt(), MOST_POINTS).stream()
                        .map(day -> point(snapshot, indicator, day, organisation))
                        .toList();
        return new IndicatorSeriesView(
                code,
                indicator.benchmark(),
                indicator.unit(),
                indicator.target(),
                points,
                null,
                AsOfView.of(snapshot.asOf()));
    }

    private IndicatorSeriesView.PointView point(
            Snapshot snapshot, Indicator indicator, LocalDate day, String organisation) {
        Counted counted = counted(snapshot, indicator, day, organisation);
        BigDecimal value = value(indicator, counted, day);
        Computation computation = indicator.computedFrom();
        return new IndicatorSeriesView.PointView(
                day,
                value,
                computation == null || counted == null ? null : counted.bounds(computation.measure(), day),
                counted == null ? 0 : counted.incidents(),
                met(indicator, value));
    }

    private @Nullable Counted counted(Snapshot snapshot, Indicator indicator, LocalDate day, String organisation) {
        Computation computation = indicator.computedFrom();
        return computation == null ? null : count.count(snapshot, computation, day, organisation);
    }

    private static @Nullable BigDecimal value(Indicator indicator, @Nullable Counted counted, LocalDate day) {
        Computation computation = indicator.computedFrom();
        return computation == null || counted == null ? null : counted.value(computation.measure(), day);
    }

    private static @Nullable Boolean met(Indicator indicator, @Nullable BigDecimal value) {
        Target target = indicator.target();
        return (target == null || value == null) ? null : target.metBy(value, indicator.direction());
    }
}
