package org.suivi.events.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.suivi.history.Validity;

/** What the search needs of an area: its names with its code among them, and its boundary made ready for many points. */
record IndexedArea(
        String code,
        AreaLevel level,
        @Nullable String parent,
        List<String> names,
        Validity validity,
        @Nullable PreparedGeometry boundary) {

    static IndexedArea of(Area area, Validity validity) {
        return new IndexedArea(
                area.code(),
                area.level(),
                area.parent(),
                Stream.concat(Stream.of(area.code(), area.name()), area.names().stream())
                        .toList(),
                validity,
                area.boundary() == null ? null : PreparedGeometryFactory.prepare(Boundary.of(area.boundary())));
    }

    /** Whether it may have been an area on that day. */
    boolean stoodOn(LocalDate day) {
        return validity.on(day) != Validity.Certainty.NO;
    }

    boolean covers(Point point) {
        return boundary != null && boundary.covers(point);
    }
}
