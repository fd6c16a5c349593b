package org.suivi.benchmarks.measurement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.suivi.history.Version;

/**
 * The rule {@code LATEST_MEASUREMENT}: the value on a day is that of the measurement whose last day is the latest not after it; of
 * several, that of the one recorded last.
 *
 * @param ageDays since its last day
 */
public record LatestMeasurement(Version<Measurement> measurement, long ageDays) {

    public static final String RULE = "LATEST_MEASUREMENT";
    public static final int VERSION = 1;

    private static final Comparator<Version<Measurement>> LATER = Comparator.comparing(
                    (Version<Measurement> each) -> each.body().to())
            .thenComparing(Version::recordedFrom)
            .thenComparing(Version::id);

    /** Picks among the measurements of one indicator, in whatever order they come. */
    public static Optional<LatestMeasurement> on(LocalDate day, Collection<Version<Measurement>> ofIndicator) {
        return ofIndicator.stream()
                .filter(each -> !each.body().to().isAfter(day))
                .max(LATER)
                .map(each -> new LatestMeasurement(
                        each, ChronoUnit.DAYS.between(each.body().to(), day)));
    }
}
