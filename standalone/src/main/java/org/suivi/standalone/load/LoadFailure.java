package org.suivi.standalone.load;

/** Loading stopped; the message says at what and, if the gateway refused, why. */
public final class LoadFailure extends RuntimeException {
    public LoadFailure(String message) {
        super(message);
    }

    public LoadFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Always there: there is no such failure without words. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
