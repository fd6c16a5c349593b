package org.suivi.actors.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.preference.Because;
import org.suivi.actors.preference.Circle;
import org.suivi.actors.preference.LastPublished;
import org.suivi.actors.preference.Pinned;
import org.suivi.actors.preference.Standing;

/**
 * Why a claim is preferred, or is not.
 *
 * @param instead the id of the claim that is preferred in its place
 * @param cycle the circle of memberships that it would close
 * @param pin there while a person prefers the claim
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreferenceView(
        RuleView rule,
        Because because,
        @Nullable String instead,
        @Nullable CycleView cycle,
        @Nullable PinView pin) {

    /** The rule by which it was decided. */
    record RuleView(String name, int version) {}

    /**
     * @param path each belongs to the next; the first stands at the end once more
     * @param from the first day on which all of it holds; left out where it is open
     * @param to the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CycleView(
            List<String> path,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static CycleView of(Circle circle) {
            LocalDate first = circle.span().first();
            LocalDate last = circle.span().last();
            return new CycleView(
                    circle.path(),
                    first.equals(LocalDate.MIN) ? null : first,
                    last.equals(LocalDate.MAX) ? null : last);
        }
    }

    /** Since when a person prefers it, of which organisation, and why. */
    record PinView(Instant since, String by, @Nullable String reason) {}

    static PreferenceView of(Standing standing, @Nullable Pinned pin) {
        Circle circle = standing.circle();
        return new PreferenceView(
                new RuleView(LastPublished.NAME, LastPublished.VERSION),
                standing.because(),
                standing.instead(),
                circle == null ? null : CycleView.of(circle),
                pin == null ? null : new PinView(pin.since(), pin.by(), pin.reason()));
    }
}
