package org.suivi.benchmarks.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.computation.Computation;
import org.suivi.benchmarks.computation.ComputationRequest;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.References;

/** An indicator of a benchmark, or of an instrument, as an editor sends it; {@code code} only where it is created. */
record IndicatorRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String benchmark,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String instrument,

        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 64) String unit,
        @NotNull Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable @Valid TargetRequest target,
        @Nullable @Valid ComputationRequest computedFrom,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /**
     * The indicator.
     *
     * @param chosen the targets by date, which are not sent with it
     */
    Draft<Indicator> toDraft(List<Target> chosen) {
        if (benchmark == null && instrument == null) {
            throw References.wrong("/benchmark", "required", "a benchmark is expected, or an instrument");
        }
        Target aim = target == null ? null : target.toTarget("/target");
        Computation rule = computedFrom == null ? null : computedFrom.toComputation();
        return Draft.of(
                new Indicator(benchmark, instrument, name, unit, direction, baseline, aim, chosen, rule, note),
                new Provenance(source, citation, publishedOn));
    }
}
