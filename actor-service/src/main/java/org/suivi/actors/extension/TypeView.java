package org.suivi.actors.extension;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.suivi.actors.actor.ActorKind;

/** A kind of actor, as the protocol calls it a type. */
public record TypeView(String id, String name) {

    /** All kinds. */
    public static List<TypeView> all() {
        return Arrays.stream(ActorKind.values()).map(TypeView::of).toList();
    }

    /** {@code STATE_FORCE} is the "State force". */
    public static TypeView of(ActorKind kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new TypeView(kind.name(), Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
