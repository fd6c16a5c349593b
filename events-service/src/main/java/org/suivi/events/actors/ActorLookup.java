package org.suivi.events.actors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Participant;

/** What the replica says of the names and groups of a batch of incidents, read once for all of them. */
public final class ActorLookup {

    private final KnownActors known;
    private final Memberships memberships;
    private final long mark;

    private ActorLookup(KnownActors known, Memberships memberships, long mark) {
        this.known = known;
        this.memberships = memberships;
        this.mark = mark;
    }

    /** Looks up these participants; the mark is read first, so that whatever changes meanwhile is noticed later. */
    public static ActorLookup of(Handle handle, ActorReplica replica, Collection<Asked> asked) {
        return of(handle, replica, replica.mark(handle), asked);
    }

    /** The same by what is kept in memory: for those who make sure under the clock that it still holds. */
    public static ActorLookup remembered(Handle handle, ActorReplica replica, Collection<Asked> asked) {
        return of(handle, replica, replica.keptMark(handle), asked);
    }

    /** The same under the mark that was just read. */
    public static ActorLookup of(Handle handle, ActorReplica replica, long mark, Collection<Asked> asked) {
        Set<String> keys = new TreeSet<>();
        asked.forEach(it -> it.participants().forEach(who -> keys.add(keyOf(who.told(), who.name()))));
        KnownActors known = replica.knownAs(handle, mark, keys);
        Set<String> actors = asked.stream()
                .flatMap(it -> it.participants().stream().map(who -> known.find(keyOf(who.told(), who.name()), it.day())
                        .actor()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return new ActorLookup(known, replica.above(handle, mark, actors), mark);
    }

    /** A participant before it is resolved. */
    public static ResolvedParticipant unresolved(Participant told) {
        return new ResolvedParticipant(
                told.side(), told.role(), told.name(), told.actor(), null, null, Resolution.NO_MATCH);
    }

    /** The names under which participants must be found again when actors change. */
    static Stream<String> keysOf(List<ResolvedParticipant> participants) {
        return participants.stream()
                .map(it -> keyOf(it.told(), it.name()))
                .filter(key -> !key.isEmpty())
                .distinct();
    }

    /** The participants by what their names meant on that day. */
    public List<ResolvedParticipant> resolve(List<ResolvedParticipant> participants, LocalDate day) {
        return participants.stream().map(it -> resolve(it, day)).toList();
    }

    /** The groups that an actor belonged to on that day. */
    public Function<String, Set<String>> groupsOn(LocalDate day) {
        return actor -> memberships.groupsOf(actor, day);
    }

    /** The groups that an actor belonged to on each of these days. */
    public Function<String, Set<String>> groupsThroughout(LocalDate first, LocalDate last) {
        return actor -> memberships.groupsThroughout(actor, first, last);
    }

    /** Whether it was looked up in the replica as it is under this mark. */
    public boolean isOf(long present) {
        return mark == present;
    }

    /** Whether the replica has taken anything since. */
    public boolean outdated(Handle handle, ActorReplica replica) {
        return !isOf(replica.mark(handle));
    }

    private ResolvedParticipant resolve(ResolvedParticipant it, LocalDate day) {
        KnownActors.Found found = known.find(keyOf(it.told(), it.name()), day);
        return new ResolvedParticipant(
                it.side(), it.role(), it.name(), it.told(), found.actor(), found.kind(), found.resolution());
    }

    private static String keyOf(@Nullable String told, @Nullable String name) {
        if (told != null) {
            return NameKey.ofCode(told);
        }
        return name == null ? "" : NameKey.of(name);
    }

    /** Participants, and the day on which they are to be looked up. */
    public record Asked(List<ResolvedParticipant> participants, LocalDate day) {}
}
