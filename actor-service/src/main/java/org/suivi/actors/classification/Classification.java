package org.suivi.actors.classification;

import org.jspecify.annotations.Nullable;

/**
 * What somebody holds an actor to be.
 *
 * @param by code of the organisation that classifies
 */
public record Classification(
        String actor,
        Category category,
        String by,
        @Nullable String note) {

    /** What it is held to be, by its bearing towards the agreement and the law. */
    public enum Category {
        COMPLIANT,
        EXTREMIST,
        CRIMINAL
    }
}
