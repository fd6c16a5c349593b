package org.suivi.actors.ucdp;

/**
 * The bytes of one row as they stand in the file, since each is to be read in the file's letters for itself.
 *
 * @param line the line on which it begins, the first being 1
 * @param whole false when a quotation in it is never closed
 */
record RawRow(int line, int from, int to, boolean whole) {}
