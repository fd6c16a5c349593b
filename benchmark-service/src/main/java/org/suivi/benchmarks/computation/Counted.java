package org.suivi.benchmarks.computation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the incidents that a computation takes come to.
 *
 * @param incidents how many they are
 * @param withoutDeaths how many of them no report gives a number of dead for
 * @param lastBegan when the last of them began
 * @param lastMayHaveEnded the last day on which one of them may have gone on
 * @param shown the ids that this reader may see, the last first, at most {@link #MOST}
 * @param leftOutUndated how many {@code publishedBy} left out of this and of whatever was counted with it
 */
public record Counted(
        int incidents,
        long low,
        long best,
        long high,
        int withoutDeaths,
        @Nullable LocalDate lastBegan,
        @Nullable LocalDate lastMayHaveEnded,
        List<String> shown,
        int leftOutUndated) {

    /** More ids than this help nobody; the count says how many there are. */
    public static final int MOST = 100;

    /** The value; null for days since something that never was. */
    public @Nullable BigDecimal value(Measure measure, LocalDate day) {
        return switch (measure) {
            case INCIDENTS -> BigDecimal.valueOf(incidents);
            case DEATHS -> BigDecimal.valueOf(best);
            case DAYS_SINCE -> lastBegan == null ? null : days(lastBegan, day);
        };
    }

    /** The bounds of the value, where the incidents leave it unsure. */
    public @Nullable BoundsView bounds(Measure measure, LocalDate day) {
        return switch (measure) {
            case INCIDENTS -> null;
            case DEATHS -> new BoundsView(BigDecimal.valueOf(low), BigDecimal.valueOf(best), BigDecimal.valueOf(high));
            case DAYS_SINCE ->
                lastBegan == null || lastMayHaveEnded == null
                        ? null
                        : new BoundsView(days(lastMayHaveEnded, day), days(lastBegan, day), days(lastBegan, day));
        };
    }

    private static BigDecimal days(LocalDate from, LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day));
    }
}
