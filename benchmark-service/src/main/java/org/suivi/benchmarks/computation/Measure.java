package org.suivi.benchmarks.computation;

/** What is counted of incidents. */
public enum Measure {
    /** How many there were. */
    INCIDENTS("incidents"),
    /** How many died in them, by the best count. */
    DEATHS("deaths.best"),
    /** How many days have gone by since the last of them began. */
    DAYS_SINCE("daysSince");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    /** As the API and the messages write it. */
    public String code() {
        return code;
    }

    /**
     * Reads it as the API writes it.
     *
     * @throws IllegalArgumentException with what was expected
     */
    static Measure of(String code) {
        for (Measure each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("one of incidents, deaths.best, daysSince is expected");
    }
}
