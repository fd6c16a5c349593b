package org.suivi.benchmarks.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suivi.benchmarks.computation.Computation;
import org.suivi.benchmarks.computation.IncidentCount;
import org.suivi.benchmarks.indicator.Indicator;
import org.suivi.benchmarks.replica.IncidentRow;
import org.suivi.history.AsOf;
import org.suivi.history.By;
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
    private final Crossings crossings;
    private final IncidentCount count;

    IndicatorWatch(VersionTable<Indicator> indicators, Crossings crossings, IncidentCount count) {
        this.indicators = indicators;
        this.crossings = crossings;
        this.count = count;
    }

    /** Does the arrival, and records the crossings that it caused, in the same transaction. */
    public void during(Recording recording, Collection<IncidentRow> arriving, Runnable arrival) {
        LocalDate today = now(recording).asOf().validAt();
        List<Version<Indicator>> watched =
                indicators.list(now(recording), Where.all(), "id", Integer.MAX_VALUE).stream()
                        .filter(each -> each.body().targetOn(today).isPresent())
                        .filter(each -> arriving.stream().anyMatch(row -> mayMove(each.body(), row, today)))
                        .toList();
        Map<String, BigDecimal> before = values(recording, watched);
        arrival.run();
        Map<String, BigDecimal> after = values(recording, watched);
        watched.forEach(each -> crossings.note(
                recording, each.id(), each.body(), today, before.get(each.id()), after.get(each.id()), BY));
    }

    // a correction may also take away what an earlier version gave, whatever it says now
    private static boolean mayMove(Indicator indicator, IncidentRow row, LocalDate today) {
        Computation computation = indicator.computedFrom();
        return computation != null
                && (row.version() > 1
                        || (computation.reaches(row.dateFrom(), today)
                                && computation.mayCount(row.type(), row.involved(), row.country())));
    }

    private Map<String, BigDecimal> values(Recording recording, List<Version<Indicator>> watched) {
        Snapshot now = now(recording);
        LocalDate today = now.asOf().validAt();
        Map<String, BigDecimal> values = new HashMap<>();
        for (Version<Indicator> each : watched) {
            Computation computation = each.body().computedFrom();
            BigDecimal value = computation == null
                    ? null
                    : count.count(now, computation, today, NO_ORGANISATION).value(computation.measure(), today);
            if (value != null) {
                values.put(each.id(), value);
            }
        }
        return values;
    }

    private static Snapshot now(Recording recording) {
        LocalDate today = recording.stamp().atZone(ZoneOffset.UTC).toLocalDate();
        return new Snapshot(recording.handle(), AsOf.ofWriter(today, recording.stamp()));
    }
}
