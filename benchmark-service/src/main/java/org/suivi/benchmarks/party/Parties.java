package org.suivi.benchmarks.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.history.Version;

/**
 * The rule {@code PARTIES_BY_ACTS}: an actor stands where its last act, in the order of the days, has put it. An act counts
 * from the last day on which it may have been done; one done on behalf of another moves that other; once anybody has
 * terminated the whole, or its time has run out, nothing is in force for anybody.
 */
public final class Parties {

    public static final String RULE = "PARTIES_BY_ACTS";
    public static final int VERSION = 1;

    private static final Comparator<Version<PartyAct>> IN_ORDER = Comparator.comparing(
                    (Version<PartyAct> each) -> each.body().date().latest())
            .thenComparing(each -> each.body().act())
            .thenComparing(Version::id);

    private Parties() {}

    /**
     * How one actor stands.
     *
     * @param since the day of the act that put it there
     * @param acts all its acts so far, the first one first
     */
    public record Standing(String actor, PartyState state, LocalDate since, List<Version<PartyAct>> acts) {}

    /** Everybody who had done anything to the instrument by that day, in the order of their first acts. */
    public static List<Standing> on(LocalDate day, Validity inForce, List<Version<PartyAct>> acts) {
        Map<String, List<Version<PartyAct>>> byActor = new LinkedHashMap<>();
        done(day, acts).forEach(each -> byActor.computeIfAbsent(each.body().bound(), actor -> new ArrayList<>())
                .add(each));
        Optional<LocalDate> over = endedBy(day, inForce, acts);
        return byActor.entrySet().stream()
                .map(each -> standing(each.getKey(), each.getValue(), over.orElse(null)))
                .toList();
    }

    /** The first day on which nothing applies any more, if that day had come. */
    public static Optional<LocalDate> endedBy(LocalDate day, Validity inForce, List<Version<PartyAct>> acts) {
        UncertainDate last = inForce.to();
        Stream<LocalDate> ranOut =
                last == null ? Stream.empty() : Stream.of(last.latest().plusDays(1));
        Stream<LocalDate> terminated = done(day, acts)
                .map(Version::body)
                .filter(Parties::endsIt)
                .map(act -> act.date().latest());
        return Stream.concat(ranOut, terminated)
                .filter(each -> !each.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    private static boolean endsIt(PartyAct act) {
        return act.act() == Act.TERMINATED && act.scope() == Scope.WHOLE;
    }

    private static Stream<Version<PartyAct>> done(LocalDate day, List<Version<PartyAct>> acts) {
        return acts.stream().filter(each -> each.body().doneBy(day)).sorted(IN_ORDER);
    }

    private static Standing standing(String actor, List<Version<PartyAct>> acts, @Nullable LocalDate over) {
        PartyState state = null;
        LocalDate since = acts.getFirst().body().date().latest();
        for (Version<PartyAct> each : acts) {
            PartyState next = after(state, each.body());
            if (next != state) {
                since = each.body().date().latest();
            }
            state = next;
        }
        return over == null || state == null
                ? new Standing(actor, state == null ? PartyState.INITIALLED : state, since, acts)
                : new Standing(actor, PartyState.ENDED, over, acts);
    }

    private static PartyState after(@Nullable PartyState before, PartyAct act) {
        return switch (act.act()) {
            case INITIALLED -> before == null ? PartyState.INITIALLED : before;
            case SIGNED, ACCEDED -> PartyState.PARTY;
            case SUSPENDED -> suspended(before, act.scope());
            case RESUMED -> resumed(before, act.scope());
            case WITHDREW -> PartyState.WITHDRAWN;
            case DENOUNCED -> PartyState.DENOUNCED;
            case TERMINATED -> act.scope() == Scope.WHOLE ? PartyState.ENDED : suspended(before, act.scope());
            case CONSENTED -> PartyState.CONSENTING;
            case CONSENT_WITHDRAWN -> PartyState.CONSENT_WITHDRAWN;
        };
    }

    /** Only a party can suspend: whoever has merely initialled, or has left, stays where it is. */
    private static PartyState suspended(@Nullable PartyState before, Scope scope) {
        if (before == null) {
            return scope == Scope.WHOLE ? PartyState.SUSPENDED : PartyState.MECHANISMS_SUSPENDED;
        }
        if (!before.isParty() || before == PartyState.SUSPENDED) {
            return before;
        }
        return scope == Scope.WHOLE ? PartyState.SUSPENDED : PartyState.MECHANISMS_SUSPENDED;
    }

    /** Coming back to the mechanisms does not lift the suspension of the whole. */
    private static PartyState resumed(@Nullable PartyState before, Scope scope) {
        if (before == PartyState.SUSPENDED && scope == Scope.MECHANISMS) {
            return before;
        }
        return before == null || before.isParty() ? PartyState.PARTY : before;
    }
}
