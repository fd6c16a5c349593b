package org.suivi.actors.ucdp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a file into rows. A row may go over several lines inside quotation marks; one in which they are never closed ends where the
 * next row plainly begins, with the number of its actor, so that it takes no neighbour with it.
 */
final class RowSplitter {

    private static final Pattern ROW_BEGINS = Pattern.compile("\"?\\d{1,9}\"?,.*", Pattern.DOTALL);
    private static final int LONGEST_BEGINNING = 16;

    private final byte[] file;
    /** What ends a line: a line feed, or in files of old spreadsheets a carriage return that none follows. */
    private final byte lineEnd;

    private int at;
    private int line = 1;

    RowSplitter(byte[] file, int from) {
        this.file = file;
        this.at = from;
        this.lineEnd = lineEnd();
    }

    // as the first line has it, since a cell may hold the other one
    private byte lineEnd() {
        for (int i = at; i < file.length; i++) {
            if (file[i] == '\n') {
                return '\n';
            }
            if (file[i] == '\r' && (i + 1 == file.length || file[i + 1] != '\n')) {
                return '\r';
            }
        }
        return '\n';
    }

    /** All rows that are not blank. */
    List<RawRow> all() {
        List<RawRow> rows = new ArrayList<>();
        while (at < file.length) {
            RawRow row = next();
            if (!new String(file, row.from(), row.to() - row.from(), StandardCharsets.ISO_8859_1).isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private RawRow next() {
        int from = at;
        int begins = line;
        int end = endOfLine(at);
        boolean open = endsInsideQuotes(at, end, false);
        step(end);
        while (open) {
            if (at >= file.length || begins(at)) {
                return new RawRow(begins, from, end, false);
            }
            end = endOfLine(at);
            open = endsInsideQuotes(at, end, true);
            step(end);
        }
        return new RawRow(begins, from, end, true);
    }

    private void step(int end) {
        at = end + 1;
        if (lineEnd == '\r' && at < file.length && file[at] == '\n') {
            at++;
        }
        line++;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < file.length && file[end] != lineEnd) {
            end++;
        }
        return end;
    }

    private boolean begins(int from) {
        int to = Math.min(from + LONGEST_BEGINNING, file.length);
        return ROW_BEGINS
                .matcher(new String(file, from, to - from, StandardCharsets.ISO_8859_1))
                .matches();
    }

    /** A quotation opens only at the start of a cell; doubled marks inside one stand for one mark. */
    private boolean endsInsideQuotes(int from, int to, boolean inside) {
        boolean open = inside;
        boolean cellBegins = !inside;
        for (int i = from; i < to; i++) {
            byte c = file[i];
            if (open) {
                if (c == '"' && i + 1 < to && file[i + 1] == '"') {
                    i++;
                } else if (c == '"') {
                    open = false;
                }
            } else if (c == '"' && cellBegins) {
                open = true;
            }
            cellBegins = !open && c == ',';
        }
        return open;
    }
}
