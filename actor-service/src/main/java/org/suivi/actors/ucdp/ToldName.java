package org.suivi.actors.ucdp;

import org.jspecify.annotations.Nullable;

/**
 * A name that a row gives its actor.
 *
 * @param former whether the row says that it was given up for another
 * @param full whether it is a name in full, and not what the actor is called for short
 * @param language BCP 47 tag, where the column tells it
 */
public record ToldName(
        ActorColumn column,
        String text,
        boolean former,
        boolean full,
        @Nullable String language) {

    /** Whether it is made of capitals alone, as acronyms are. */
    public boolean isAcronym() {
        return !full && text.length() <= 12 && text.matches("[\\p{Lu}\\p{Nd}]+(-[\\p{Lu}\\p{Nd}]+)*");
    }
}
