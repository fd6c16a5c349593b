package org.suivi.standalone.process;

/** A start that cannot go on; the message says to the operator what to do. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Always there: there is no such failure without words. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
