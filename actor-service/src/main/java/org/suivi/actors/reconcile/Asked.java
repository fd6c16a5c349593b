package org.suivi.actors.reconcile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.match.Question;

/**
 * One query, understood.
 *
 * @param id the client's own
 * @param name null where it asks by properties alone, by which nobody is known
 * @param question null with the name
 * @param only kinds of actors that are answered with; any where it is empty
 * @param excluded whether no actor can be what is asked for
 */
record Asked(
        String id,
        @Nullable String name,
        @Nullable Question question,
        Set<ActorKind> only,
        boolean excluded,
        int limit) {

    boolean takes(ActorKind kind) {
        return !excluded && (only.isEmpty() || only.contains(kind));
    }
}
