package org.suivi.benchmarks.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.desk.Codes;

/** An indicator as an editor sends it; {@code code} only where it is created. */
record IndicatorRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String benchmark,

        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 64) String unit,
        @NotNull Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable @Valid TargetRequest target,
        @Nullable @Valid ComputationRequest computedFrom,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable UncertainDate publishedOn) {

    record TargetRequest(
            @NotNull BigDecimal value, @Nullable LocalDate by) {}

    Draft<Indicator> toDraft() {
        Target aim = target == null ? null : new Target(target.value(), target.by());
        Computation rule = computedFrom == null ? null : computedFrom.toComputation();
        return Draft.of(
                new Indicator(benchmark, name, unit, direction, baseline, aim, rule, note),
                new Provenance(source, citation, publishedOn));
    }
}
