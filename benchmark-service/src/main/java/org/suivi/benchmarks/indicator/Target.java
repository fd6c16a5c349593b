package org.suivi.benchmarks.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an indicator is to reach, in its unit, and the last day to be in time. */
public record Target(BigDecimal value, @Nullable LocalDate by) {

    /** Whether a value reaches it; reaching it exactly is enough. */
    public boolean metBy(BigDecimal reached, Direction direction) {
        int order = reached.compareTo(value);
        return direction == Direction.UP ? order >= 0 : order <= 0;
    }
}
