package org.suivi.actors.match;

import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.NameKind;
import org.suivi.actors.likeness.NameForm;
import org.suivi.history.Validity;

/** A name that an actor is known by. */
public record KnownName(
        String text, @Nullable String language, NameKind kind, NameForm form, boolean weak, Validity validity) {}
