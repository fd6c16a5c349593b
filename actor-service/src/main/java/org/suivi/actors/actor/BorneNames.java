package org.suivi.actors.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names that an actor bears on the day asked for, official before others and English before other languages.
 *
 * @param all whenever they were published: what it is labelled by
 * @param shown those that were public by the day asked for
 * @param leftOut how many are not shown since nobody knows when they became public
 */
record BorneNames(List<ActorName> all, List<ActorName> shown, int leftOut) {

    static final BorneNames NONE = new BorneNames(List.of(), List.of(), 0);

    /** The first that is no acronym; the code where there is none. */
    String label(String code) {
        return all.stream()
                .filter(name -> name.kind() != NameKind.ACRONYM)
                .map(ActorName::text)
                .findFirst()
                .orElse(code);
    }

    /** The first acronym, by the alphabet. */
    @Nullable
    String acronym() {
        return all.stream()
                .filter(name -> name.kind() == NameKind.ACRONYM)
                .map(ActorName::text)
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
