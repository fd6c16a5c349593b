package org.suivi.benchmarks.assessment;

/**
 * What an assessment rests on, or what speaks against it.
 *
 * @param ref the id of the incident, the citation of the document, the code of the indicator
 */
public record Evidence(Kind kind, String ref, Stance stance) {

    /** What it is. */
    public enum Kind {
        INCIDENT,
        DOCUMENT,
        MEASUREMENT
    }

    /** Which way it speaks. */
    public enum Stance {
        SUPPORTS,
        CONTRADICTS
    }
}
