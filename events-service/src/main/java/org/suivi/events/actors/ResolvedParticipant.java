package org.suivi.events.actors;

import org.jspecify.annotations.Nullable;
import org.suivi.events.account.ParticipantRole;

/**
 * A participant and what became of its name.
 *
 * @param name as told; null for the public where it is not shown
 * @param told the actor's code as the source told it, known to us or not
 * @param actor the actor that was found; null unless the resolution is a match
 * @param kind that actor's kind
 */
public record ResolvedParticipant(
        @Nullable String side,
        @Nullable ParticipantRole role,
        @Nullable String name,
        @Nullable String told,
        @Nullable String actor,
        @Nullable String kind,
        Resolution resolution) {

    private static final String PERSON = "PERSON";
    private static final String STATE = "STATE";
    private static final String STATE_FORCE = "STATE_FORCE";

    public boolean isPerson() {
        return PERSON.equals(kind);
    }

    public boolean isOfState() {
        return STATE.equals(kind) || STATE_FORCE.equals(kind);
    }

    /** The same, of a kind only as far as that bears on what anybody reads. */
    public ResolvedParticipant withCoarseKind() {
        String coarse = isPerson() ? PERSON : isOfState() ? STATE : null;
        return new ResolvedParticipant(side, role, name, told, actor, coarse, resolution);
    }
}
