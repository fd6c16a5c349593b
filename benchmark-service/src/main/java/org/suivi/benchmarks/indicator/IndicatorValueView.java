package org.suivi.benchmarks.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfView;

/**
 * The value of an indicator on a day, and what made it.
 *
 * @param bounds where the incidents leave the value unsure
 * @param met whether the target is reached; null without a target or a value
 * @param missing whether there is no value
 * @param rule the rule by which it was computed; null for one that is measured
 */
record IndicatorValueView(
        String indicator,
        String benchmark,
        String unit,
        @Nullable BigDecimal value,
        Counted.@Nullable BoundsView bounds,
        @Nullable Target target,
        @Nullable Boolean met,
        boolean missing,
        @Nullable RuleView rule,
        @Nullable MadeBy incidents,
        AsOfView asOf) {

    /** The rule, with the window that it was applied to; without a first day all that was before counts. */
    record RuleView(String name, int version, @Nullable LocalDate from, LocalDate to) {}

    /**
     * The incidents that made the value.
     *
     * @param withoutDeaths how many of them no report gives a number of dead for
     * @param ids the last first; not all, where they are many or may be passed on as a figure only
     * @param note what {@code ids} leaves out
     */
    record MadeBy(
            int count,
            int withoutDeaths,
            List<String> ids,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String note) {

        static MadeBy of(Counted counted) {
            int unnamed = counted.incidents() - counted.shown().size();
            return new MadeBy(
                    counted.incidents(),
                    counted.withoutDeaths(),
                    counted.shown(),
                    unnamed == 0
                            ? null
                            : unnamed + " more counted: beyond the first " + Counted.MOST
                                    + ", or not to be passed on one by one");
        }
    }
}
