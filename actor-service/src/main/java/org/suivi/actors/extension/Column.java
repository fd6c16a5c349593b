package org.suivi.actors.extension;

import org.jspecify.annotations.Nullable;

/**
 * One property that is asked for, understood.
 *
 * @param property null where it is an external id
 * @param language of the names that are asked for; null for all
 */
record Column(
        PropertyView view,
        @Nullable ActorProperty property,
        @Nullable String language) {

    String id() {
        return view.id();
    }
}
