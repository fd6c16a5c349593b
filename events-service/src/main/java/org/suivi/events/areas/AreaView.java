package org.suivi.events.areas;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suivi.events.location.Area;
import org.suivi.events.location.AreaLevel;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** An area as it is shown. */
record AreaView(
        String code,
        String name,
        AreaLevel level,
        @Nullable String parent,
        List<String> names,
        Area.@Nullable Point point,
        @Nullable Map<String, Object> boundary,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static AreaView of(Version<Area> version) {
        Area area = version.body();
        return new AreaView(
                version.id(),
                area.name(),
                area.level(),
                area.parent(),
                area.names(),
                area.point(),
                area.boundary(),
                version.validity().from(),
                version.validity().to(),
                area.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
