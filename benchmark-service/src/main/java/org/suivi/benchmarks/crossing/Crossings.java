package org.suivi.benchmarks.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.indicator.Indicator;
import org.suivi.benchmarks.indicator.Target;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Recording;
import org.suivi.history.VersionTable;

/** Notes that an indicator crossed the target that holds on a day. */
@ApplicationScoped
public class Crossings {

    private final VersionTable<Crossing> crossings;

    Crossings(VersionTable<Crossing> crossings) {
        this.crossings = crossings;
    }

    /**
     * Notes it if it did, as part of the write that moved it. The first value crosses its target only by meeting it.
     *
     * @param before its value until then; null where there was none
     * @param after its value now; null where there is none any more, which crosses nothing
     */
    public void note(
            Recording recording,
            String code,
            Indicator indicator,
            LocalDate day,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            By by) {
        Target target = indicator.targetOn(day).orElse(null);
        if (target == null || after == null) {
            return;
        }
        boolean met = target.metBy(after, indicator.direction());
        boolean metBefore = before != null && target.metBy(before, indicator.direction());
        if (met != metBefore) {
            write(recording, code, new Crossing(indicator.benchmark(), met, after, target.value(), day), by);
        }
    }

    private void write(Recording recording, String code, Crossing crossing, By by) {
        crossings
                .current(recording.handle(), code)
                .ifPresentOrElse(
                        last -> crossings.supersede(recording, last, Draft.of(crossing), by),
                        () -> crossings.insert(recording, code, Draft.of(crossing), by));
    }
}
