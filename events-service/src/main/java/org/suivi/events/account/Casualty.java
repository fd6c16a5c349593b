package org.suivi.events.account;

import org.jspecify.annotations.Nullable;

/** How many of a group suffered a harm: at least, most likely, at most; the nationality as ISO 3166-1 where it is told. */
public record Casualty(
        @Nullable String side,
        CasualtyGroup group,
        Harm harm,
        int low,
        int best,
        int high,
        @Nullable String nationality) {

    /** Whether the bounds hold the best estimate; a source whose bounds do not is flagged, never corrected. */
    public boolean ordered() {
        return low <= best && best <= high;
    }
}
