package org.suivi.actors.suggestion;

import java.util.List;
import org.suivi.actors.extension.TypeView;

/** What is suggested: actors, properties or types. */
record SuggestionsView<T>(List<T> result) {

    /** An actor that begins so. */
    record ActorView(String id, String name, String description, List<TypeView> notable) {}
}
