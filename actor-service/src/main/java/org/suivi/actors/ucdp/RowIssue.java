package org.suivi.actors.ucdp;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong or odd in one row.
 *
 * @param column the column's name in the file's own words; null when it is of the row as a whole
 * @param code a fixed word for programs, such as {@code not-a-number}
 * @param detail one sentence for people
 */
public record RowIssue(@Nullable String column, String code, String detail) {

    /** Something about a cell. */
    public static RowIssue in(ActorColumn column, String code, String detail) {
        return new RowIssue(column.header(), code, detail);
    }

    /** Something about the row as a whole. */
    public static RowIssue ofRow(String code, String detail) {
        return new RowIssue(null, code, detail);
    }
}
