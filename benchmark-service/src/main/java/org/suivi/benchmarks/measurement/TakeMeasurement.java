package org.suivi.benchmarks.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.suivi.benchmarks.crossing.Crossings;
import org.suivi.benchmarks.indicator.Indicator;
import org.suivi.history.AsOf;
import org.suivi.history.By;
import org.suivi.history.Recording;
import org.suivi.history.Snapshot;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.desk.References;

/**
 * Takes a measurement of what is measured, and notes when it takes the indicator across its target, as of the day of the write. What
 * is taken back or measured for an earlier day crosses nothing.
 */
@ApplicationScoped
class TakeMeasurement {

    private static final By BY = new By("suivi", "benchmark-service", "it was measured");

    private final VersionTable<Indicator> indicators;
    private final VersionTable<Measurement> measurements;
    private final Crossings crossings;

    TakeMeasurement(VersionTable<Indicator> indicators, VersionTable<Measurement> measurements, Crossings crossings) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.crossings = crossings;
    }

    /** @throws org.suivi.rest.problems.ProblemException 422 if the indicator is computed */
    void check(Recording recording, Measurement measurement) {
        Indicator indicator = References.inPath(indicators, recording, measurement.indicator())
                .body();
        if (indicator.computedFrom() != null) {
            throw References.wrong("/value", "computed", "it is counted from incidents; there is nothing to measure");
        }
        LocalDate today = recording.stamp().atZone(ZoneOffset.UTC).toLocalDate();
        Optional<Measurement> before = latest(recording, measurement.indicator(), today);
        boolean isLatest = before.map(Measurement::to)
                .filter(last -> last.isAfter(measurement.to()))
                .isEmpty();
        if (isLatest && !measurement.to().isAfter(today)) {
            BigDecimal until = before.map(Measurement::value).orElse(null);
            crossings.note(recording, measurement.indicator(), indicator, today, until, measurement.value(), BY);
        }
    }

    private Optional<Measurement> latest(Recording recording, String indicator, LocalDate today) {
        Snapshot now = new Snapshot(recording.handle(), AsOf.ofWriter(today, recording.stamp()));
        Where of = Where.all().and("indicator = :indicator", "indicator", indicator);
        return LatestMeasurement.on(today, measurements.list(now, of, "id", Integer.MAX_VALUE))
                .map(it -> it.measurement().body());
    }
}
