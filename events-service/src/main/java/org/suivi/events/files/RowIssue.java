package org.suivi.events.files;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong or odd in one row.
 *
 * @param column the column's name in the format's own words; null when it is of the row as a whole
 * @param code a fixed word for programs, such as {@code not-a-date}
 * @param detail one sentence for people
 */
public record RowIssue(@Nullable String column, String code, String detail) {}
