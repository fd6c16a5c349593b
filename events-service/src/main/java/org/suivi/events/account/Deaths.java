package org.suivi.events.account;

import java.util.List;
import java.util.function.ToIntFunction;

/** How many died: the total if one was told, else the sum over the groups. */
public record Deaths(int low, int best, int high) {

    /** The deaths of these casualties; 0/0/0 when none is told. */
    public static Deaths of(List<Casualty> casualties) {
        List<Casualty> killed =
                casualties.stream().filter(it -> it.harm() == Harm.KILLED).toList();
        List<Casualty> totals =
                killed.stream().filter(it -> it.group() == CasualtyGroup.TOTAL).toList();
        List<Casualty> counted = totals.isEmpty() ? killed : totals;
        return new Deaths(sum(counted, Casualty::low), sum(counted, Casualty::best), sum(counted, Casualty::high));
    }

    private static int sum(List<Casualty> casualties, ToIntFunction<Casualty> bound) {
        return Math.toIntExact(
                casualties.stream().mapToInt(bound).asLongStream().sum());
    }
}
