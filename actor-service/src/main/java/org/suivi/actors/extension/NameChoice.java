package org.suivi.actors.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.NameKind;
import org.suivi.actors.match.KnownActor;
import org.suivi.actors.match.KnownName;
import org.suivi.history.Validity.Certainty;

/**
 * Which names of an actor are asked for.
 *
 * @param kind null for the one that it is labelled by
 * @param language BCP 47 tag, of which {@code fr} takes {@code fr-ML} too; null for all
 */
record NameChoice(@Nullable NameKind kind, @Nullable String language, LocalDate day) {

    List<String> of(KnownActor actor) {
        if (kind == null && language == null) {
            return List.of(actor.label(day));
        }
        List<String> names = actor.names().stream()
                .filter(name -> name.validity().on(day) != Certainty.NO)
                .filter(name -> kind == null ? name.kind() != NameKind.ACRONYM : name.kind() == kind)
                .filter(this::speaksIt)
                .map(KnownName::text)
                .distinct()
                .toList();
        return kind == null && !names.isEmpty() ? List.of(names.getFirst()) : names;
    }

    private boolean speaksIt(KnownName name) {
        if (language == null) {
            return true;
        }
        String wanted = language.toLowerCase(Locale.ROOT);
        String its = name.language() == null ? "" : name.language().toLowerCase(Locale.ROOT);
        return its.equals(wanted) || its.startsWith(wanted + "-");
    }
}
