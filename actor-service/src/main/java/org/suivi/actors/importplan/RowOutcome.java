package org.suivi.actors.importplan;

/** What becomes of a row. */
public enum RowOutcome {
    /** Nobody knew the actor; it was recorded, with what the row says of it. */
    CREATED("created"),
    /** The actor was known by its names; the number was recorded on it. */
    MATCHED("matched"),
    /** The actor was known by the number, and something more of it was recorded. */
    UPDATED("updated"),
    /** All that the row says stands there already. */
    UNCHANGED("unchanged"),
    /** The file holds several for one who are known to be several. */
    CONFLATION("conflation"),
    /** It cannot be taken as it is. */
    REJECTED("rejected");

    private final String word;

    RowOutcome(String word) {
        this.word = word;
    }

    /** By which it is told. */
    public String word() {
        return word;
    }
}
