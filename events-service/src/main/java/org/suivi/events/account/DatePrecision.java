package org.suivi.events.account;

/** How exactly the date is known, from a day (rank 1) to more than a month (rank 5), as UCDP GED's date_prec. */
public enum DatePrecision {
    DAY(1),
    DAYS(2),
    WEEK(3),
    MONTH(4),
    LONGER(5);

    private final int rank;

    DatePrecision(int rank) {
        this.rank = rank;
    }

    /** 1 to 5; a filter takes the worst rank that it still accepts. */
    public int rank() {
        return rank;
    }

    /** The precision with this rank; IllegalArgumentException outside 1 to 5. */
    public static DatePrecision ofRank(int rank) {
        if (rank < 1 || rank > values().length) {
            throw new IllegalArgumentException("a date precision is 1 to 5, not " + rank);
        }
        return values()[rank - 1];
    }
}
