package org.suivi.events.areas;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.events.location.AreaLevel;

/** Which areas are asked for; what is left out does not narrow the list. */
class AreaFilter {
    @QueryParam("level")
    @Nullable
    AreaLevel level;

    @QueryParam("parent")
    @Parameter(description = "Areas that lie directly in the area of this code.")
    @Nullable
    String parent;
}
