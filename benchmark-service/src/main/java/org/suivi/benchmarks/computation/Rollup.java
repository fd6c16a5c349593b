package org.suivi.benchmarks.computation;

/** Whether an incident counts for a group when only one of its members took part. */
public enum Rollup {
    NONE("none"),
    /** Yes, for those who were members on the day of the incident. */
    MEMBERS("members");

    private final String code;

    Rollup(String code) {
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
    static Rollup of(String code) {
        for (Rollup each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("none or members is expected");
    }
}
