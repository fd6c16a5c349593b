package org.suivi.events.ged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.files.RowIssue;

/** The cells of one row, read by what they must be; whatever is not so is noted, and the reading goes on. */
final class GedCells {
    private final GedHeader header;
    private final List<String> cells;
    private final List<RowIssue> errors = new ArrayList<>();
    private final List<RowIssue> warnings = new ArrayList<>();

    GedCells(GedHeader header, List<String> cells) {
        this.header = header;
        this.cells = cells;
    }

    List<RowIssue> errors() {
        return List.copyOf(errors);
    }

    List<RowIssue> warnings() {
        return List.copyOf(warnings);
    }

    void error(GedColumn column, String code, String detail) {
        errors.add(new RowIssue(column.header(), code, detail));
    }

    void warning(GedColumn column, String code, String detail) {
        warnings.add(new RowIssue(column.header(), code, detail));
    }

    /** The text, or null where the cell is empty or says -1, UCDP's mark for what is missing. */
    @Nullable
    String text(GedColumn column) {
        String text = header.cell(cells, column);
        return text.isEmpty() || text.equals("-1") ? null : text;
    }

    /** A text that must be there; empty, with an error, where it is not. */
    String neededText(GedColumn column) {
        String text = text(column);
        if (text == null) {
            error(column, "missing", "a value is needed");
            return "";
        }
        return text;
    }

    /** A count of people; null where it is missing. */
    @Nullable
    Integer count(GedColumn column) {
        return whole(column, 0, Integer.MAX_VALUE);
    }

    /** A whole number between two bounds; null where it is missing. Spreadsheets write {@code 3.0} for 3. */
    @Nullable
    Integer whole(GedColumn column, int from, int to) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text.replaceFirst("\\.0+$", ""));
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            // told below, like a number out of bounds
        }
        error(
                column,
                "not-a-number",
                to == Integer.MAX_VALUE
                        ? "a whole number from " + from + " on is needed"
                        : "a whole number from " + from + " to " + to + " is needed");
        return null;
    }

    /** Degrees; null where they are missing. A coordinate of -1 is a place, not a gap. */
    @Nullable
    Double degrees(GedColumn column, double most) {
        String text = header.cell(cells, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException notANumber) {
            // told below, like degrees out of bounds
        }
        error(column, "not-degrees", "decimal degrees from -" + (int) most + " to " + (int) most + " are needed");
        return null;
    }

    /** A day; null where it is missing. */
    @Nullable
    LocalDate day(GedColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        return GedDates.parse(text).orElseGet(() -> {
            error(column, "not-a-date", "a day is needed, as 2013-01-03 or 01/03/2013");
            return null;
        });
    }
}
