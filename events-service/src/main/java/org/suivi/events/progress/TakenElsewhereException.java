package org.suivi.events.progress;

import java.util.UUID;

/** Somebody else has gone on with the same import; what was done here beside him must not stand. */
public final class TakenElsewhereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenElsewhereException(UUID id, long row) {
        super("import " + id + " has gone on from row " + row);
    }
}
