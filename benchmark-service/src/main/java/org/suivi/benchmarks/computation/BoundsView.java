package org.suivi.benchmarks.computation;

import java.math.BigDecimal;

/** At least low, at most high, most likely best. */
public record BoundsView(BigDecimal low, BigDecimal best, BigDecimal high) {}
