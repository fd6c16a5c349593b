package org.suivi.events.actors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** An actor that an incident is found by, and why. */
public record Involved(String actor, Via via) {

    /** Named in the incident, or a group that one who was named belonged to on its first day. */
    public enum Via {
        NAMED,
        MEMBER
    }

    /** Every actor once, in the order of their codes; who is named counts as named, whatever it belongs to. */
    public static List<Involved> rollUp(
            List<ResolvedParticipant> participants, Function<String, Set<String>> groupsOf) {
        Map<String, Via> involved = new TreeMap<>();
        for (ResolvedParticipant participant : participants) {
            String actor = participant.actor();
            if (actor != null) {
                involved.put(actor, Via.NAMED);
                groupsOf.apply(actor).forEach(group -> involved.putIfAbsent(group, Via.MEMBER));
            }
        }
        return involved.entrySet().stream()
                .map(it -> new Involved(it.getKey(), it.getValue()))
                .toList();
    }
}
