package org.suivi.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Where an incident took place.
 *
 * @param lat degrees north; absent where no point is given
 * @param lon degrees east; absent where no point is given
 * @param precision EXACT, NEAR, ADM2, ADM1, FUZZY, COUNTRY or INTERNATIONAL
 * @param name the name of the place
 * @param country ISO 3166-1 alpha-2
 */
@OnlyEverAdded
public record IncidentPlace(
        @Nullable Double lat,
        @Nullable Double lon,
        String precision,
        @Nullable String name,
        @Nullable String country) {
    public IncidentPlace {
        Given.required(precision, "precision");
    }
}
