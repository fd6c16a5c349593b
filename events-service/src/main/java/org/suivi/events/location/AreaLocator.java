package org.suivi.events.location;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds areas; asked for every report, so answered from memory. */
public interface AreaLocator {

    /** The smallest area that surely holds the place on that day (its precision says how small); null when none is known. */
    @Nullable
    String locate(Place place, LocalDate on);

    /** The area that the public may know in place of this one: of the first order, or the country. */
    @Nullable
    String forPublic(String area);
}
