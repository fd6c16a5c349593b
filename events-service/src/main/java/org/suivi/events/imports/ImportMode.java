package org.suivi.events.imports;

/** Whether an import is written into the record or only says what would become of its rows. */
enum ImportMode {
    COMMIT,
    VALIDATE
}
