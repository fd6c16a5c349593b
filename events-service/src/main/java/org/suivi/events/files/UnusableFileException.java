package org.suivi.events.files;

/** No row of the file can be told, for a reason that whoever brought it can mend. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason a clause that follows "the file cannot be read: " */
    public UnusableFileException(String reason) {
        super(reason);
    }

    /** @param reason a clause that follows "the file cannot be read: " */
    public UnusableFileException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
