package org.suivi.events.areas;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area of administration.
 *
 * @param code of a country its ISO 3166-1 alpha-2 code; below, ISO 3166-2 or a code of the country's own
 * @param parent the area that it lies in; null for a country
 * @param names other names that sources use for it
 * @param point a point that stands for it on a map
 * @param boundary a GeoJSON polygon or multipolygon in degrees
 * @param note what an editor wishes to say of it
 */
public record Area(
        String code,
        String name,
        AreaLevel level,
        @Nullable String parent,
        List<String> names,
        @Nullable Point point,
        @Nullable JsonNode boundary,
        @Nullable String note) {

    /** Degrees north and east. */
    public record Point(double lat, double lon) {}
}
