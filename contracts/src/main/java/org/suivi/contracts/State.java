package org.suivi.contracts;

/** Whether a claim stands or was taken back. */
public enum State {
    /** It stands. */
    ACTIVE,
    /** It was taken back by a last version. */
    RETRACTED
}
