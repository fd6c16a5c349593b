package org.suivi.actors.name;

import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.NameKind;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.Validity;

/**
 * A name of an actor.
 *
 * @param language BCP 47 tag, e.g. {@code fr}
 * @param script ISO 15924 code, e.g. {@code Arab}
 * @param strength a weak name may confirm a match, never make one
 */
public record Name(
        String actor,
        String text,
        @Nullable String language,
        @Nullable String script,
        NameKind kind,
        Strength strength,
        @Nullable String note) {

    /** The claim that it is so called, the same as another when all but its strength and note is the same. */
    public Draft<Name> claimed(Validity validity, Provenance provenance) {
        return Draft.claim(
                this,
                validity,
                provenance,
                actor,
                kind,
                text,
                language,
                script,
                validity.from(),
                validity.to(),
                provenance.source(),
                provenance.citation());
    }

    /** How much a match on this name alone proves. */
    public enum Strength {
        STRONG,
        WEAK
    }
}
