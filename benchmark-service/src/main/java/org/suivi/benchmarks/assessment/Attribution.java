package org.suivi.benchmarks.assessment;

/** Whose judgement an assessment is. */
public enum Attribution {
    /** The organisation judged here. */
    OWN,
    /** It published this very score; review approves the transcription. */
    PUBLISHED,
    /** The editors read it out of a text, in their own name. */
    READ_BY_EDITORS
}
