package org.suivi.events.ged;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The 49 columns of a release since 17.1, in its order, which a file without a header is taken to follow; with the names
 * that other releases and resellers gave them.
 */
enum GedColumn {
    ID,
    RELID,
    YEAR,
    ACTIVE_YEAR,
    CODE_STATUS,
    TYPE_OF_VIOLENCE,
    CONFLICT_DSET_ID,
    CONFLICT_NEW_ID("conflict_id"),
    CONFLICT_NAME,
    DYAD_DSET_ID,
    DYAD_NEW_ID("dyad_id"),
    DYAD_NAME,
    SIDE_A_DSET_ID,
    SIDE_A_NEW_ID("side_a_id"),
    SIDE_A,
    SIDE_B_DSET_ID,
    SIDE_B_NEW_ID("side_b_id"),
    SIDE_B,
    NUMBER_OF_SOURCES,
    SOURCE_ARTICLE,
    SOURCE_OFFICE,
    SOURCE_DATE,
    SOURCE_HEADLINE,
    SOURCE_ORIGINAL,
    WHERE_PREC,
    WHERE_COORDINATES,
    WHERE_DESCRIPTION,
    ADM_1,
    ADM_2,
    LATITUDE("lat"),
    LONGITUDE("lon", "long"),
    GEOM_WKT,
    PRIOGRID_GID,
    COUNTRY,
    COUNTRY_ID,
    REGION,
    EVENT_CLARITY,
    DATE_PREC,
    DATE_START,
    DATE_END,
    DEATHS_A,
    DEATHS_B,
    DEATHS_CIVILIANS,
    DEATHS_UNKNOWN,
    BEST("best_est"),
    HIGH("high_est"),
    LOW("low_est"),
    GWNOA,
    GWNOB;

    // made by toList() and never handed out
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> otherNames;

    GedColumn(String... otherNames) {
        this.otherNames = Arrays.stream(otherNames).map(GedColumn::plain).toList();
    }

    /** The name in the releases of today. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone are compared, since files differ in case, spaces and underscores ({@code adm1}). */
    static Optional<GedColumn> named(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> plain(column.header()).equals(plain) || column.otherNames.contains(plain))
                .findFirst();
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
