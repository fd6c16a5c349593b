package org.suivi.benchmarks.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.References;

/** A measurement as an editor sends it; either {@code at} a day or over a {@code period}. */
record MeasurementRequest(
        @Nullable LocalDate at,
        @Nullable @Valid PeriodRequest period,
        @Nullable BigDecimal low,
        @NotNull BigDecimal value,
        @Nullable BigDecimal high,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    record PeriodRequest(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** A source measures an indicator once on a day or over a period. */
    Draft<Measurement> toDraft(String indicator) {
        PeriodRequest days = days();
        if (days.to().isBefore(days.from())) {
            throw References.wrong("/period/to", "order", "it ends before it begins");
        }
        if (low != null && low.compareTo(value) > 0) {
            throw References.wrong("/low", "order", "low is at most value");
        }
        if (high != null && high.compareTo(value) < 0) {
            throw References.wrong("/high", "order", "high is at least value");
        }
        return Draft.claim(
                new Measurement(indicator, days.from(), days.to(), low, value, high, note),
                Validity.ALWAYS,
                new Provenance(source, citation, publishedOn),
                indicator,
                days.from(),
                days.to(),
                source);
    }

    private PeriodRequest days() {
        if (at != null && period == null) {
            return new PeriodRequest(at, at);
        }
        if (at != null || period == null) {
            throw References.wrong("/at", "exactly-one", "either a day or a period is expected");
        }
        return period;
    }
}
