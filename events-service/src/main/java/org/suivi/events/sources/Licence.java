package org.suivi.events.sources;

import org.jspecify.annotations.Nullable;
import org.suivi.events.terms.PassOn;

/** Terms under which reports come, and what they let us pass on. */
record Licence(
        String name,
        @Nullable String url,
        PassOn passOn,
        @Nullable String note) {}
