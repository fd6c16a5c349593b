package org.suivi.benchmarks.indicator;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.desk.References;

/** A target as an editor sends it. */
record TargetRequest(
        @NotNull BigDecimal value,
        @Nullable LocalDate by,
        @Nullable LocalDate from) {

    /** @param pointer where it stands in the body */
    Target toTarget(String pointer) {
        if (by != null && from != null && by.isBefore(from)) {
            throw References.wrong(pointer + "/by", "order", "it is due before it begins");
        }
        return new Target(value, by, from);
    }
}
