package org.suivi.actors.relation;

import org.jspecify.annotations.Nullable;

/**
 * A claim that one actor stands in a relation to another.
 *
 * @param from the one of which the relation speaks: the member, the splinter, the supporter
 * @param to the other: the group, the one it left, the supported
 * @param extent how much of {@code from} it is true of
 * @param wing the name of the part, where it is true of a part
 */
public record Relation(
        RelationType type,
        String from,
        String to,
        Extent extent,
        @Nullable String wing,
        @Nullable String note) {

    /** Whether it is true of all of an actor, of a wing that has a name, or of some in it. */
    public enum Extent {
        WHOLE,
        WING,
        SOME
    }
}
