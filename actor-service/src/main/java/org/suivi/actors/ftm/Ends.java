package org.suivi.actors.ftm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;

/** When something began and ended, as far as FollowTheMoney has words for it: a year, a month or a day, and no interval. */
final class Ends {

    private Ends() {}

    /**
     * The date itself; of an interval what both its ends have in common: {@code 2014} of {@code 2014-01/2014-06}, nothing of
     * {@code 2013-11/2014-06}. Never more than the claim says.
     */
    static List<String> date(@Nullable UncertainDate date) {
        if (date == null) {
            return List.of();
        }
        String[] ends = date.asSent().split("/", -1);
        if (ends.length == 1) {
            return List.of(ends[0]);
        }
        String[] one = ends[0].split("-", -1);
        String[] other = ends[1].split("-", -1);
        List<String> common = new ArrayList<>();
        for (int i = 0; i < Math.min(one.length, other.length) && one[i].equals(other[i]); i++) {
            common.add(one[i]);
        }
        return common.isEmpty() ? List.of() : List.of(String.join("-", common));
    }

    /** What {@link #date} leaves unsaid: that the day lies somewhere in an interval. */
    static List<String> interval(String what, @Nullable UncertainDate date) {
        return date == null || date.asSent().indexOf('/') < 0
                ? List.of()
                : List.of(what + " at some time in " + date.asSent() + ".");
    }
}
