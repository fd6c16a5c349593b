package org.suivi.actors.decision;

import org.jspecify.annotations.Nullable;

/**
 * A person's decision about whom a name means.
 *
 * @param name as somebody wrote it
 * @param form what of it is compared: the decision is about every name of this form
 * @param actor the code of the actor that the decision is about
 */
public record Decision(
        String name,
        String form,
        String actor,
        Choice decision,
        @Nullable String note) {

    /** Whether it is he. */
    public enum Choice {
        FOR,
        AGAINST
    }
}
