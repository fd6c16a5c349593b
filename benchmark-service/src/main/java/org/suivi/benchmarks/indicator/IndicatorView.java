package org.suivi.benchmarks.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.computation.Computation;
import org.suivi.benchmarks.computation.ComputationView;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** An indicator as it is shown. Its value stands under {@code /indicators/{code}/value}. */
record IndicatorView(
        String code,
        @Nullable String benchmark,
        @Nullable String instrument,
        String name,
        String unit,
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable Target target,
        List<Target> targets,
        @Nullable ComputationView computedFrom,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static IndicatorView of(Version<Indicator> version) {
        Indicator it = version.body();
        Computation rule = it.computedFrom();
        return new IndicatorView(
                version.id(),
                it.benchmark(),
                it.instrument(),
                it.name(),
                it.unit(),
                it.direction(),
                it.baseline(),
                it.target(),
                it.targets(),
                rule == null ? null : ComputationView.of(rule),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
