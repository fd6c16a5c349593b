package org.suivi.actors.extension;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.match.KnownActor;
import org.suivi.history.UncertainDate;

/** What tells an actor from its namesakes in a line: {@code Armed group, ML, 2014-08–2023-02-08}. */
public final class Summary {

    private Summary() {}

    /** The line. */
    public static String of(KnownActor actor) {
        List<String> parts = new ArrayList<>(List.of(TypeView.of(actor.kind()).name()));
        if (actor.country() != null) {
            parts.add(actor.country());
        }
        UncertainDate founded = actor.existence().from();
        UncertainDate ended = actor.existence().to();
        if (founded != null || ended != null) {
            parts.add(text(founded) + "–" + text(ended));
        }
        return String.join(", ", parts);
    }

    private static String text(@Nullable UncertainDate date) {
        return date == null ? "" : date.asSent();
    }
}
