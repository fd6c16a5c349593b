package org.suivi.events.ged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV text into rows, holding one at a time. A row may go over several lines inside quotation marks; a row that was
 * cut short inside them ends where the next one plainly begins, so that it takes no neighbour with it.
 */
final class RowSplitter {
    /** The longest row seen in a release has some 4,000 characters. */
    static final int LONGEST_ROW = 256 * 1024;

    /** An event's number and UCDP's label for it ({@code BFO-2020-1-14953-25}), the first two columns of every release. */
    private static final Pattern ROW_BEGINS = Pattern.compile("\"?\\d{1,12}\"?,\"?[A-Z]{2,4}-\\d{4}-\\d-.*");

    private final BufferedReader in;
    private long line;
    private @Nullable String ahead;

    RowSplitter(Reader in) {
        this.in = new BufferedReader(in);
    }

    /** The next row that is not blank, or null at the end. */
    @Nullable
    RawRow next() throws IOException {
        String first = nextLine();
        while (first != null && first.isBlank()) {
            first = nextLine();
        }
        return first == null ? null : rowFrom(first);
    }

    private RawRow rowFrom(String first) throws IOException {
        long begins = line;
        StringBuilder text = new StringBuilder(first);
        boolean open = endsInsideQuotes(first, false);
        while (open && text.length() < LONGEST_ROW) {
            String more = nextLine();
            if (more == null || ROW_BEGINS.matcher(more).matches()) {
                putBack(more);
                return new RawRow(begins, text.toString(), false);
            }
            text.append('\n').append(more);
            open = endsInsideQuotes(more, true);
        }
        return new RawRow(begins, text.toString(), !open && text.length() < LONGEST_ROW);
    }

    /** A quotation opens only at the start of a cell; doubled marks inside one stand for one mark. */
    private static boolean endsInsideQuotes(String text, boolean inside) {
        boolean open = inside;
        boolean cellBegins = !inside;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
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

    private void putBack(@Nullable String text) {
        if (text != null) {
            ahead = text;
            line--;
        }
    }

    private @Nullable String nextLine() throws IOException {
        if (ahead != null) {
            String taken = ahead;
            ahead = null;
            line++;
            return taken;
        }
        StringBuilder text = new StringBuilder(1024);
        int c = in.read();
        if (c < 0) {
            return null;
        }
        line++;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            // what is beyond the longest row is read past, never kept
            if (text.length() < LONGEST_ROW) {
                text.append((char) c);
            }
        }
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\r') {
            text.setLength(end - 1);
        }
        return text.toString();
    }
}
