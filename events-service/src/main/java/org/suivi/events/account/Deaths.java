package org.suivi.events.account;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many died: the total of all if one was told, else the sum over the sides of the side's total or, without one, of its groups. */
public record Deaths(int low, int best, int high) {

    /** The deaths of these casualties; 0/0/0 when none is told. */
    public static Deaths of(List<Casualty> casualties) {
        List<Casualty> killed =
                casualties.stream().filter(it -> it.harm() == Harm.KILLED).toList();
        List<Casualty> totals =
                killed.stream().filter(it -> it.group() == CasualtyGroup.TOTAL).toList();
        List<Casualty> ofAll = totals.stream().filter(it -> it.side() == null).toList();
        List<Casualty> counted = ofAll.isEmpty() ? bySide(killed, totals) : ofAll;
        return new Deaths(sum(counted, Casualty::low), sum(counted, Casualty::best), sum(counted, Casualty::high));
    }

    private static List<Casualty> bySide(List<Casualty> killed, List<Casualty> totals) {
        Set<String> totalled =
                totals.stream().flatMap(it -> Stream.ofNullable(it.side())).collect(Collectors.toSet());
        return killed.stream()
                .filter(it -> it.group() == CasualtyGroup.TOTAL || it.side() == null || !totalled.contains(it.side()))
                .toList();
    }

    private static int sum(List<Casualty> casualties, ToIntFunction<Casualty> bound) {
        return Math.toIntExact(
                casualties.stream().mapToInt(bound).asLongStream().sum());
    }
}
