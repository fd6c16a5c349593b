package org.suivi.events.imports;

/** How far an import has come: its file is here, its rows are being taken, all have an outcome, or the file cannot be read. */
enum ImportState {
    RECEIVED,
    RUNNING,
    DONE,
    FAILED
}
