package org.suivi.gateway.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes in the feed's order. */
@Schema(name = "Changes")
record ChangesPage(
        List<ChangeView> items,

        @Schema(description = "Where to go on; always given, also if there is nothing more for now.")
        String next,

        @Schema(description = "Whether there is more already.")
        boolean more) {}
