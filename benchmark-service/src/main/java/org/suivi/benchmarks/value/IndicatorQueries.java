package org.suivi.benchmarks.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.computation.Computation;
import org.suivi.benchmarks.computation.Counted;
import org.suivi.benchmarks.computation.IncidentCount;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.benchmarks.indicator.Indicator;
import org.suivi.benchmarks.indicator.Target;
import org.suivi.benchmarks.measurement.LatestMeasurement;
import org.suivi.benchmarks.measurement.Measurement;
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
    private final VersionTable<Measurement> measurements;
    private final IncidentCount count;

    IndicatorQueries(VersionTable<Indicator> indicators, VersionTable<Measurement> measurements, IncidentCount count) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.count = count;
    }

    /** The indicators of one benchmark, each with its value on the day asked for. */
    public Summaries ofBenchmark(Snapshot snapshot, String benchmark, String reader) {
        return summaries(
                snapshot,
                Where.all().and("benchmark = :benchmark", "benchmark", benchmark),
                Where.all()
                        .and(
                                "indicator IN (SELECT i.id FROM indicator i WHERE i.benchmark = :benchmark)",
                                "benchmark",
                                benchmark),
                reader);
    }

    /** The same of all benchmarks of a framework. */
    public Summaries ofFramework(Snapshot snapshot, String framework, String reader) {
        return summaries(
                snapshot,
                Where.all()
                        .and(
                                "benchmark IN (SELECT b.id FROM benchmark b WHERE b.framework = :framework)",
                                "framework",
                                framework),
                Where.all()
                        .and(
                                "indicator IN (SELECT i.id FROM indicator i JOIN benchmark b ON b.id = i.benchmark"
                                        + " WHERE b.framework = :framework)",
                                "framework",
                                framework),
                reader);
    }

    /** The value of one indicator on the day asked for, with what made it; none where no indicator stands. */
    public Optional<IndicatorValueView> found(Snapshot snapshot, String code, String reader) {
        return indicators
                .at(snapshot, code)
                .filter(version -> !version.retracted())
                .map(version -> value(snapshot, version, reader));
    }

    /**
     * The same.
     *
     * @throws org.suivi.rest.problems.ProblemException 404 where no indicator stands
     */
    public IndicatorValueView value(Snapshot snapshot, String code, String reader) {
        return value(snapshot, References.shown(indicators, snapshot, code), reader);
    }

    private IndicatorValueView value(Snapshot snapshot, Version<Indicator> version, String reader) {
        String code = version.id();
        Reading reading = read(
                snapshot, version, measured(snapshot, code), snapshot.asOf().validAt(), reader);
        return IndicatorValueView.of(
                code,
                reading,
                AsOfView.of(
                        snapshot.asOf(), measurements.leftOutUndated(snapshot, of(code)) + reading.leftOutUndated()));
    }

    IndicatorSeriesView series(Snapshot snapshot, String code, LocalDate from, JudgingPeriod interval, String reader) {
        Version<Indicator> version = References.shown(indicators, snapshot, code);
        LocalDate day = snapshot.asOf().validAt();
        List<Reading> readings = readings(snapshot, version, interval.endsBetween(from, day, MOST_POINTS), reader);
        return new IndicatorSeriesView(
                code,
                version.body().benchmark(),
                version.body().instrument(),
                version.body().unit(),
                version.body().targetOn(day).orElse(null),
                readings.stream().map(IndicatorSeriesView.PointView::of).toList(),
                null,
                AsOfView.of(
                        snapshot.asOf(),
                        measurements.leftOutUndated(snapshot, of(code))
                                // the same of each, since they were counted together
                                + (readings.isEmpty() ? 0 : readings.getFirst().leftOutUndated())));
    }

    private List<Reading> readings(Snapshot snapshot, Version<Indicator> version, List<LocalDate> days, String reader) {
        Indicator indicator = version.body();
        Computation computation = indicator.computedFrom();
        if (computation == null) {
            List<Version<Measurement>> measured = measured(snapshot, version.id());
            return days.stream()
                    .map(each -> Reading.measured(
                            indicator,
                            each,
                            LatestMeasurement.on(each, measured).orElse(null)))
                    .toList();
        }
        List<Counted> counted = count.counts(snapshot, computation, days, reader);
        return IntStream.range(0, days.size())
                .mapToObj(each -> Reading.counted(indicator, days.get(each), counted.get(each)))
                .toList();
    }

    private Summaries summaries(Snapshot snapshot, Where which, Where measuredOf, String reader) {
        Map<String, List<Version<Measurement>>> measured =
                measurements.list(snapshot, measuredOf, "id", Integer.MAX_VALUE).stream()
                        .collect(Collectors.groupingBy(each -> each.body().indicator()));
        Map<String, List<IndicatorSummary>> byBenchmark = new TreeMap<>();
        int leftOut = measurements.leftOutUndated(snapshot, measuredOf);
        for (Version<Indicator> each : indicators.list(snapshot, which, "id", Integer.MAX_VALUE)) {
            Reading reading = read(
                    snapshot,
                    each,
                    measured.getOrDefault(each.id(), List.of()),
                    snapshot.asOf().validAt(),
                    reader);
            byBenchmark
                    .computeIfAbsent(Objects.requireNonNull(each.body().benchmark()), code -> new ArrayList<>())
                    .add(summary(each.id(), reading));
            leftOut += reading.leftOutUndated();
        }
        return new Summaries(byBenchmark, leftOut);
    }

    private static IndicatorSummary summary(String code, Reading reading) {
        Target target = reading.target();
        LatestMeasurement measured = reading.measured();
        return new IndicatorSummary(
                code,
                reading.value(),
                target == null ? null : target.value(),
                reading.met(),
                reading.value() == null,
                measured == null ? null : measured.ageDays());
    }

    private Reading read(
            Snapshot snapshot,
            Version<Indicator> version,
            List<Version<Measurement>> measured,
            LocalDate day,
            String reader) {
        @Nullable Computation computation = version.body().computedFrom();
        return computation == null
                ? Reading.measured(
                        version.body(), day, LatestMeasurement.on(day, measured).orElse(null))
                : Reading.counted(version.body(), day, count.count(snapshot, computation, day, reader));
    }

    private List<Version<Measurement>> measured(Snapshot snapshot, String code) {
        return measurements.list(snapshot, of(code), "id", Integer.MAX_VALUE);
    }

    private static Where of(String code) {
        return Where.all().and("indicator = :indicator", "indicator", code);
    }
}
