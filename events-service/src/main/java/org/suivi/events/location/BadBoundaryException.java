package org.suivi.events.location;

/** A boundary that is no valid polygon, with the pointer to what is wrong, below the geometry. */
public final class BadBoundaryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String code;

    BadBoundaryException(String pointer, String code, String detail) {
        super(detail);
        this.pointer = pointer;
        this.code = code;
    }

    public String pointer() {
        return pointer;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
