package org.suivi.events.areas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.location.Area;
import org.suivi.events.location.AreaLevel;
import org.suivi.history.UncertainDate;

/** An area in a list, without its boundary, which may be large. */
record AreaSummary(
        String code,
        String name,
        AreaLevel level,
        @Nullable String parent,
        List<String> names,
        Area.@Nullable Point point,
        boolean bounded,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo) {}
