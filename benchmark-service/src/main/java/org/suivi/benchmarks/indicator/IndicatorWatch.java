package org.suivi.benchmarks.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suivi.benchmarks.replica.IncidentRow;
import org.suivi.history.AsOf;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Recording;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;

/**
 * Notes when the arrival of incidents takes an indicator across its target, on the day of arrival. It looks at what all may
 * count and tells it on; what follows from it a person decides.
 */
@ApplicationScoped
public class IndicatorWatch {

    private static final By BY = new By("suivi", "benchmark-service", "incidents arrived");
    private static final String NO_ORGANISATION = "";

    private final VersionTable<Indicator> indicators;
    private final VersionTable<Crossing> crossings;
    private final IncidentCount count;

    IndicatorWatch(VersionTable<Indicator> indicators, VersionTable<Crossing> crossings, IncidentCount count) {
        this.indicators = indicators;
        this.crossings = crossings;
        this.count = count;
    }

    /** Does the arrival, and records the crossings that it caused, in the same transaction. */
    public void during(Recording recording, Collection<IncidentRow> arriving, Runnable arrival) {
        List<Version<Indicator>> watched =
                indicators.list(now(recording), Where.all(), "id", Integer.MAX_VALUE).stream()
                        .filter(each -> arriving.stream().anyMatch(row -> mayMove(each.body(), row)))
                        .toList();
        if (watched.isEmpty()) {
            arrival.run();
            return;
        }
        Map<String, Reading> before = readings(recording, watched);
        arrival.run();
        Map<String, Reading> after = readings(recording, watched);
        after.forEach((code, reading) -> {
            Reading earlier = before.get(code);
            if (earlier == null ? reading.met : earlier.met != reading.met) {
                cross(recording, code, reading);
            }
        });
    }

    // a correction may also take away what an earlier version gave, whatever it says now
    private static boolean mayMove(Indicator indicator, IncidentRow row) {
        Computation computation = indicator.computedFrom();
        return computation != null
                && indicator.target() != null
                && (row.version() > 1 || computation.mayCount(row.type(), row.involved(), row.country()));
    }

    private Map<String, Reading> readings(Recording recording, List<Version<Indicator>> watched) {
        Snapshot now = now(recording);
        Map<String, Reading> readings = new LinkedHashMap<>();
        watched.forEach(each -> read(now, each.body()).ifPresent(reading -> readings.put(each.id(), reading)));
        return readings;
    }

    private Optional<Reading> read(Snapshot now, Indicator indicator) {
        Computation computation = indicator.computedFrom();
        Target target = indicator.target();
        if (computation == null || target == null) {
            return Optional.empty();
        }
        LocalDate today = now.asOf().validAt();
        BigDecimal value = count.count(now, computation, today, NO_ORGANISATION).value(computation.measure(), today);
        return value == null
                ? Optional.empty()
                : Optional.of(new Reading(
                        indicator.benchmark(),
                        target.metBy(value, indicator.direction()),
                        value,
                        target.value(),
                        today));
    }

    private void cross(Recording recording, String code, Reading reading) {
        Draft<Crossing> crossing =
                Draft.of(new Crossing(reading.benchmark, reading.met, reading.value, reading.target, reading.day));
        crossings
                .current(recording.handle(), code)
                .ifPresentOrElse(
                        last -> crossings.supersede(recording, last, crossing, BY),
                        () -> crossings.insert(recording, code, crossing, BY));
    }

    private static Snapshot now(Recording recording) {
        LocalDate today = recording.stamp().atZone(ZoneOffset.UTC).toLocalDate();
        return new Snapshot(recording.handle(), new AsOf(today, recording.stamp(), null, true));
    }

    private record Reading(String benchmark, boolean met, BigDecimal value, BigDecimal target, LocalDate day) {}
}
