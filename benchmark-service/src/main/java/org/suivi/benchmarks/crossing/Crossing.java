package org.suivi.benchmarks.crossing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the value of an indicator came to meet its target, or ceased to, when incidents arrived or it was measured. */
public record Crossing(
        @Nullable String benchmark, boolean met, BigDecimal value, BigDecimal target, LocalDate validAt) {}
