package org.suivi.actors.ucdp;

import org.jspecify.annotations.Nullable;

/**
 * That a row ties its actor to another.
 *
 * @param column where the other's number stands
 * @param value the other's number in the file; empty where it is missing
 * @param name what the row calls the other, if it says so
 */
public record ToldTie(
        Kind kind,
        ActorColumn column,
        String value,
        @Nullable String name) {

    /** How it is tied to the other. The file dates none of them. */
    public enum Kind {
        /** It split off the other. */
        SPLINTER,
        /** It allied with the other. */
        ALLIANCE,
        /** It joined the other. */
        JOINED
    }
}
