package org.suivi.events.ged;

/**
 * The text of one row as it stands in the file.
 *
 * @param line the line on which it begins, the first being 1
 * @param whole false when the row breaks off inside a quotation, or is longer than any row may be
 */
record RawRow(long line, String text, boolean whole) {}
