package org.suivi.benchmarks.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/**
 * A measurement as it is shown.
 *
 * @param at the day that was measured, unless it was a period
 */
public record MeasurementView(
        String id,
        String indicator,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate at,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PeriodView period,
        @Nullable BigDecimal low,
        BigDecimal value,
        @Nullable BigDecimal high,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    /** From the first to the last day, both included. */
    public record PeriodView(LocalDate from, LocalDate to) {}

    /** Shows a version. */
    public static MeasurementView of(Version<Measurement> version) {
        Measurement it = version.body();
        boolean day = it.from().equals(it.to());
        return new MeasurementView(
                version.id(),
                it.indicator(),
                day ? it.to() : null,
                day ? null : new PeriodView(it.from(), it.to()),
                it.low(),
                it.value(),
                it.high(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
