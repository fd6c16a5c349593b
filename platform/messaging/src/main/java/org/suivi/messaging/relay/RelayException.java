package org.suivi.messaging.relay;

/** The relay could not go past a change; it tries again. */
final class RelayException extends RuntimeException {

    RelayException(String message) {
        super(message);
    }

    RelayException(String message, Throwable cause) {
        super(message, cause);
    }
}
