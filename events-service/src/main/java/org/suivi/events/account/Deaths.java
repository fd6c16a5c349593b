package org.suivi.events.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many died: the total of all if one was told, else the sum over the sides of the side's total or, without one, of its groups. */
public record Deaths(int low, int best, int high) {

    /** The deaths of these casualties; 0/0/0 when none is told. */
    public static Deaths of(List<Casualty> casualties) {
        List<Casualty> killed =
                casualties.stream().filter(it -> it.harm() == Harm.KILLED).toList();
        Set<@Nullable String> totalled = killed.stream()
                .filter(it -> it.group() == CasualtyGroup.TOTAL)
                .map(Casualty::side)
                .collect(Collectors.toCollection(HashSet::new));
        List<Casualty> counted = killed.stream()
                .filter(it -> totalled.contains(null)
                        ? it.group() == CasualtyGroup.TOTAL && it.side() == null
                        : it.group() == CasualtyGroup.TOTAL || !totalled.contains(it.side()))
                .toList();
        return new Deaths(sum(counted, Casualty::low), sum(counted, Casualty::best), sum(counted, Casualty::high));
    }

    private static int sum(List<Casualty> casualties, ToIntFunction<Casualty> bound) {
        return Math.toIntExact(
                casualties.stream().mapToInt(bound).asLongStream().sum());
    }
}
