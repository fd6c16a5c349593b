package org.suivi.events.location;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An area of administration. The code of a country is its ISO 3166-1 alpha-2 code; below, ISO 3166-2 or a code of the
 * country's own.
 *
 * @param parent the area that it lies in; null for a country
 * @param names other names that sources use for it
 * @param point a point that stands for it on a map
 * @param boundary a GeoJSON polygon or multipolygon in degrees
 */
public record Area(
        String name,
        AreaLevel level,
        @Nullable String parent,
        List<String> names,
        @Nullable Point point,
        @Nullable Map<String, Object> boundary,
        @Nullable String note) {

    /** Degrees north and east. */
    public record Point(double lat, double lon) {}
}
