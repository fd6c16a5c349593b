package org.suivi.actors.match;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.likeness.NameForm;

/**
 * Who is meant by a name?
 *
 * @param date the day on which the name was used of somebody
 * @param country ISO 3166-1 alpha-2 of where, or of what country, he is
 * @param kinds what he may be; anything where it is empty
 */
public record Question(
        NameForm form, @Nullable LocalDate date, @Nullable String country, Set<ActorKind> kinds) {

    public static Question of(String name, @Nullable LocalDate date, @Nullable String country, Set<ActorKind> kinds) {
        NameForm form = NameForm.of(name);
        return new Question(form, date, country == null ? form.country() : country, kinds);
    }
}
