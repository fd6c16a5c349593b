package org.suivi.messaging.kafka;

/** A message that this version of the service cannot read, however often it tries. */
public final class UnreadableException extends RuntimeException {

    private final String reason;

    public UnreadableException(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** One of a few words, fit for a header and a metric. */
    public String reason() {
        return reason;
    }
}
