package org.suivi.actors.match;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.actor.NameKind;
import org.suivi.history.Validity;
import org.suivi.history.Validity.Certainty;

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

    /** The first of the names that it may have borne on the day and that is no acronym; {@link #label()} where there is none. */
    public String label(LocalDate day) {
        return names.stream()
                .filter(name ->
                        name.kind() != NameKind.ACRONYM && name.validity().on(day) != Certainty.NO)
                .map(KnownName::text)
                .findFirst()
                .orElseGet(this::label);
    }

    /** The first of its names that is no acronym; its code where there is none. */
    public String label() {
        return names.stream()
                .filter(name -> name.kind() != NameKind.ACRONYM)
                .map(KnownName::text)
                .findFirst()
                .orElse(code);
    }
}
