package org.suivi.messaging;

/** A message that this version of the service cannot read, however often it tries. */
final class UnreadableException extends RuntimeException {

    private final String reason;

    UnreadableException(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** One of a few words, fit for a header and a metric. */
    String reason() {
        return reason;
    }
}
