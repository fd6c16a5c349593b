package org.suivi.actors.preference;

import org.jspecify.annotations.Nullable;

/**
 * How a claim stands among those that compete with it.
 *
 * @param instead the id of the claim that is preferred in its place, if one is
 * @param circle what it would close, where that is why it is not preferred
 */
public record Standing(
        boolean preferred,
        Because because,
        @Nullable String instead,
        @Nullable Circle circle) {

    static Standing chosen(RelationClaim claim) {
        return new Standing(true, claim.isPinned() ? Because.PIN : Because.RULE, null, null);
    }

    static Standing outdoneBy(RelationClaim winner) {
        return new Standing(false, winner.isPinned() ? Because.PIN : Because.RULE, winner.id(), null);
    }

    static Standing closing(Circle circle) {
        return new Standing(false, Because.CYCLE, null, circle);
    }
}
