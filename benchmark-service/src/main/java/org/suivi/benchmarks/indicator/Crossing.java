package org.suivi.benchmarks.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

/** That the value of an indicator came to meet its target, or ceased to, when incidents arrived. */
public record Crossing(String benchmark, boolean met, BigDecimal value, BigDecimal target, LocalDate validAt) {}
