package org.suivi.events.incident;

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
import org.suivi.events.account.Resolution;
import org.suivi.events.actors.ActorReplica;
import org.suivi.events.actors.KnownActors;
import org.suivi.events.actors.Memberships;
import org.suivi.events.actors.NameKey;

/** What the replica says of the names and groups of a batch of incidents, read once for all of them. */
final class ActorLookup {

    private final KnownActors known;
    private final Memberships memberships;
    private final long mark;

    private ActorLookup(KnownActors known, Memberships memberships, long mark) {
        this.known = known;
        this.memberships = memberships;
        this.mark = mark;
    }

    /** Looks up these participants; the mark is read first, so that whatever changes meanwhile is noticed later. */
    static ActorLookup of(Handle handle, ActorReplica replica, Collection<Asked> asked) {
        long mark = replica.mark(handle);
        Set<String> keys = new TreeSet<>();
        asked.forEach(it -> it.participants().forEach(who -> keys.add(keyOf(who.told(), who.name()))));
        KnownActors known = replica.knownAs(handle, keys);
        Set<String> actors = asked.stream()
                .flatMap(it -> it.participants().stream().map(who -> known.find(keyOf(who.told(), who.name()), it.day())
                        .actor()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return new ActorLookup(known, replica.above(handle, actors), mark);
    }

    /** A participant before it is resolved. */
    static ResolvedParticipant unresolved(Participant told) {
        return new ResolvedParticipant(
                told.side(), told.role(), told.name(), told.actor(), null, null, Resolution.NO_MATCH);
    }

    /** The names under which an incident must be found again when actors change. */
    static Stream<String> keysOf(IncidentContent content) {
        return content.participants().stream()
                .map(it -> keyOf(it.told(), it.name()))
                .filter(key -> !key.isEmpty())
                .distinct();
    }

    /** The content with its participants resolved on its first day and rolled up. */
    IncidentContent resolve(IncidentContent content) {
        LocalDate day = content.date().from();
        List<ResolvedParticipant> resolved =
                content.participants().stream().map(it -> resolve(it, day)).toList();
        return content.with(resolved, groupsOn(day));
    }

    /** The groups that an actor belonged to on that day. */
    Function<String, Set<String>> groupsOn(LocalDate day) {
        return actor -> memberships.groupsOf(actor, day);
    }

    /** Whether the replica has taken anything since. */
    boolean outdated(Handle handle, ActorReplica replica) {
        return replica.mark(handle) != mark;
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
    record Asked(List<ResolvedParticipant> participants, LocalDate day) {
        static Asked of(IncidentContent content) {
            return new Asked(content.participants(), content.date().from());
        }
    }
}
