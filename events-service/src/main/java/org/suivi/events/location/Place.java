package org.suivi.events.location;

import org.jspecify.annotations.Nullable;

/**
 * Where it happened, as told: WGS 84 degrees, the place's name, the names of the first and second order divisions, the ISO 3166-1
 * country, and the code of our own area where the source knows it.
 */
public record Place(
        @Nullable Double lat,
        @Nullable Double lon,
        PlacePrecision precision,
        @Nullable String name,
        @Nullable String adm1,
        @Nullable String adm2,
        @Nullable String country,
        @Nullable String area) {

    /** Whether it has a point. */
    public boolean located() {
        return lat != null && lon != null;
    }
}
