package org.suivi.actors.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.json.Texts;

/** The cells of one row, read by what they must be; whatever is not so is noted, and the reading goes on. */
final class ActorCells {

    private static final int LONGEST_NAME = 500;
    /** UCDP's marks for what is missing or does not apply. */
    private static final Set<String> MISSING = Set.of("-1", "-99", "NA");

    private final ActorHeader header;
    private final List<String> cells;
    private final List<RowIssue> errors = new ArrayList<>();

    ActorCells(ActorHeader header, List<String> cells) {
        this.header = header;
        this.cells = cells;
    }

    List<RowIssue> errors() {
        return List.copyOf(errors);
    }

    void error(ActorColumn column, String code, String detail) {
        errors.add(RowIssue.in(column, code, detail));
    }

    /** The text, or null where it is missing. */
    @Nullable
    String text(ActorColumn column) {
        String text = Texts.composed(header.cell(cells, column));
        return text.isEmpty() || MISSING.contains(text) ? null : text;
    }

    /** A name; null where it is missing or none. */
    @Nullable
    String name(ActorColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST_NAME) {
            error(column, "too-long", "at most " + LONGEST_NAME + " letters are expected");
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            error(column, "not-text", "a text without control characters is expected");
            return null;
        }
        return text;
    }

    /** A number of the file, from 1 on, as text; null where it is missing. Spreadsheets write {@code 3.0} for 3. */
    @Nullable
    String number(ActorColumn column) {
        String text = text(column);
        return text == null ? null : number(column, text);
    }

    /** Several numbers, set apart by commas or semicolons. */
    List<String> numbers(ActorColumn column) {
        List<String> numbers = new ArrayList<>();
        for (String each : parts(column)) {
            String number = number(column, each);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The parts of a cell that are set apart by commas or semicolons. */
    List<String> parts(ActorColumn column) {
        String text = text(column);
        return text == null
                ? List.of()
                : List.of(text.split("[,;]", -1)).stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty() && !MISSING.contains(each))
                        .toList();
    }

    /** Whether the cell says 1; 0 or nothing is no. */
    boolean flag(ActorColumn column) {
        String text = text(column);
        String plain = text == null ? "0" : text.replaceFirst("\\.0+$", "");
        if (plain.equals("0") || plain.equals("1")) {
            return plain.equals("1");
        }
        error(column, "not-a-flag", "0 or 1 is expected");
        return false;
    }

    private @Nullable String number(ActorColumn column, String text) {
        String plain = text.replaceFirst("\\.0+$", "");
        if (plain.matches("0*[1-9]\\d{0,8}")) {
            return String.valueOf(Integer.parseInt(plain));
        }
        error(column, "not-a-number", "a whole number from 1 to 999999999 is expected, not " + shortened(text));
        return null;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
