package org.suivi.events.location;

/** How exactly the place is known, from the spot (rank 1) to international waters or air (rank 7), as UCDP GED's where_prec. */
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

    /** 1 to 7; a filter takes the worst rank that it still accepts. */
    public int rank() {
        return rank;
    }

    /** The precision with this rank; IllegalArgumentException outside 1 to 7. */
    public static PlacePrecision ofRank(int rank) {
        if (rank < 1 || rank > values().length) {
            throw new IllegalArgumentException("a place precision is 1 to 7, not " + rank);
        }
        return values()[rank - 1];
    }
}
