package org.suivi.actors.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.actor.NameKind;
import org.suivi.history.Validity;

/**
 * An actor with all names that may be compared, the official ones first and English before others.
 *
 * @param existence from its founding to its end
 */
public record KnownActor(
        String code,
        ActorKind kind,
        @Nullable String country,
        Validity existence,
        @Nullable String description,
        List<KnownName> names) {

    /** The first of its names that is no acronym; its code where there is none. */
    public String label() {
        return names.stream()
                .filter(name -> name.kind() != NameKind.ACRONYM)
                .map(KnownName::text)
                .findFirst()
                .orElse(code);
    }
}
