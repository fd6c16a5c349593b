package org.suivi.actors.name;

import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.NameKind;

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

    /** How much a match on this name alone proves. */
    public enum Strength {
        STRONG,
        WEAK
    }
}
