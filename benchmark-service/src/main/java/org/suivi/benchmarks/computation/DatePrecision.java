package org.suivi.benchmarks.computation;

/** How sure the date of an incident is, the surest first; the order of UCDP's date_prec, 1 to 5 (UCDP GED codebook 23.1). */
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

    /** Counted from 1; a smaller one is surer. */
    public int rank() {
        return rank;
    }

    /**
     * Reads it by its name or by its rank.
     *
     * @throws IllegalArgumentException where there is none such
     */
    public static DatePrecision of(Object sent) {
        for (DatePrecision each : values()) {
            if (sent.equals(each.name()) || sent.equals(each.rank)) {
                return each;
            }
        }
        throw new IllegalArgumentException("one of DAY, DAYS, WEEK, MONTH, LONGER, or its rank, is expected");
    }
}
