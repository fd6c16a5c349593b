package org.suivi.actors.relation;

import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.Validity;

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

    /** The claim that it held, the same as another when all but its note is the same. */
    public Draft<Relation> claimed(Validity validity, Provenance provenance) {
        return Draft.claim(
                this,
                validity,
                provenance,
                type,
                from,
                to,
                extent,
                wing,
                validity.from(),
                validity.to(),
                provenance.source(),
                provenance.citation());
    }

    /** Whether it is true of all of an actor, of a wing that has a name, or of some in it. */
    public enum Extent {
        WHOLE,
        WING,
        SOME
    }
}
