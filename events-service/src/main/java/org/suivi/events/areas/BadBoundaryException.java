package org.suivi.events.areas;

/** A boundary that is no valid polygon, with the pointer to what is wrong, below the geometry. */
final class BadBoundaryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String code;

    BadBoundaryException(String pointer, String code, String detail) {
        super(detail);
        this.pointer = pointer;
        this.code = code;
    }

    String pointer() {
        return pointer;
    }

    String code() {
        return code;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
