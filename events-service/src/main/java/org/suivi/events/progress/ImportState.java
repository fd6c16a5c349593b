package org.suivi.events.progress;

/** How far an import has come: its file is here, its rows are being taken, all have an outcome, or the file cannot be read. */
public enum ImportState {
    RECEIVED,
    RUNNING,
    DONE,
    FAILED
}
