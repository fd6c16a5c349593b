package org.suivi.benchmarks.computation;

/** How sure the place of an incident is, the surest first; the order of UCDP's where_prec, 1 to 7 (UCDP GED codebook 23.1). */
public enum PlacePrecision {
    EXACT(1),
    NEAR(2),
    ADM2(3),
    ADM1(4),
    FUZZY(5),
    COUNTRY(6),
    INTERNATIONAL(7);

    private final int rank;

    PlacePrecision(int rank) {
        this.rank = rank;
    }

    /** Counted from 1; a smaller one is surer. */
    public int rank() {
        return rank;
    }

    /**
     * Reads it by its name or by its rank.
     *
     * @throws IllegalArgumentException where there is none such
     */
    public static PlacePrecision of(Object sent) {
        for (PlacePrecision each : values()) {
            if (sent.equals(each.name()) || sent.equals(each.rank)) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "one of EXACT, NEAR, ADM2, ADM1, FUZZY, COUNTRY, INTERNATIONAL, or its rank, is expected");
    }
}
