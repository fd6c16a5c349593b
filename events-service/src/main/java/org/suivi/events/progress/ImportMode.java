package org.suivi.events.progress;

/** Whether an import is written into the record or only says what would become of its rows. */
public enum ImportMode {
    COMMIT,
    VALIDATE
}
