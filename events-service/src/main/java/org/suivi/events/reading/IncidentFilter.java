package org.suivi.events.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.CasualtyGroup;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.Method;
import org.suivi.events.incident.Verification;

/**
 * Which incidents are asked for; what is null or empty does not matter. An incident lies between `from` and `to` when its first day
 * does, so that months add up to their year.
 *
 * @param rollUp whether an actor stands for its members of the day as well
 * @param area code of an area; those within it are meant too
 */
record IncidentFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<IncidentType> types,
        List<String> actors,
        boolean rollUp,
        @Nullable Box box,
        @Nullable Circle near,
        @Nullable String area,
        List<String> countries,
        List<Method> methods,
        @Nullable String violates,
        List<Verification> verifications,
        @Nullable Integer minDeaths,
        @Nullable CasualtyGroup casualtyGroup,
        List<String> sources,
        @Nullable Integer maxPlacePrecision,
        @Nullable Integer maxDatePrecision,
        @Nullable String words) {

    /** From west to east and south to north, in degrees; one that ends west of its beginning crosses the date line. */
    record Box(double west, double south, double east, double north) {
        boolean crossesDateLine() {
            return east < west;
        }
    }

    /** A point and a distance on the earth's surface. */
    record Circle(double lat, double lon, double radiusKm) {}
}
