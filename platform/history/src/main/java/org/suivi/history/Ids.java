package org.suivi.history;

import java.util.UUID;

/** Makes ids that tell nothing: neither when they were made nor in which order. */
public final class Ids {

    private Ids() {}

    public static UUID random() {
        return UUID.randomUUID();
    }
}
