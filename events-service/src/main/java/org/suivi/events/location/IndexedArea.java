package org.suivi.events.location;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.suivi.history.Validity;

/** What the search needs of an area: its names with its code among them, and its boundary made ready for many points. */
final class IndexedArea {
    private final String code;
    private final Area area;
    private final Validity validity;
    private final @Nullable PreparedGeometry boundary;

    IndexedArea(String code, Area area, Validity validity) {
        this.code = code;
        this.area = area;
        this.validity = validity;
        this.boundary = area.boundary() == null ? null : PreparedGeometryFactory.prepare(Boundary.of(area.boundary()));
    }

    String code() {
        return code;
    }

    AreaLevel level() {
        return area.level();
    }

    @Nullable
    String parent() {
        return area.parent();
    }

    List<String> names() {
        return Stream.concat(Stream.of(code, area.name()), area.names().stream())
                .toList();
    }

    @Nullable
    PreparedGeometry boundary() {
        return boundary;
    }

    /** Whether it may have been an area on that day. */
    boolean stoodOn(LocalDate day) {
        return validity.on(day) != Validity.Certainty.NO;
    }

    /** How large its outline is, in square degrees: only to be compared with another around the same point. */
    double size() {
        return boundary == null
                ? Double.POSITIVE_INFINITY
                : boundary.getGeometry().getArea();
    }

    boolean covers(Point point) {
        return boundary != null && boundary.covers(point);
    }
}
