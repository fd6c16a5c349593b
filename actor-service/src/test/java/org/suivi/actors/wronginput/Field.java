package org.suivi.actors.wronginput;

import java.util.ArrayList;
import java.util.List;

/**
 * One field of a body.
 *
 * @param right a value that it may have, as JSON
 * @param most letters of a text
 */
record Field(String name, Sort sort, String right, boolean required, int most) {

    static Field required(String name, Sort sort, String right) {
        return new Field(name, sort, quoted(right), true, 64);
    }

    static Field required(String name, int most, String right) {
        return new Field(name, Sort.TEXT, quoted(right), true, most);
    }

    static Field optional(String name, Sort sort, String right) {
        return new Field(name, sort, quoted(right), false, 64);
    }

    static Field optional(String name, int most) {
        return new Field(name, Sort.TEXT, quoted("some text"), false, most);
    }

    /** All values that it must not have. */
    List<Sort.Wrong> wrong() {
        List<Sort.Wrong> wrong = new ArrayList<>(sort.ofAnotherType());
        wrong.addAll(sort.wrong(this).toList());
        if (required) {
            wrong.add(new Sort.Wrong("null", "null", 422));
            wrong.add(new Sort.Wrong("left out", "", 422));
        }
        if (required && sort == Sort.TEXT) {
            wrong.add(new Sort.Wrong("empty", "\"\"", 422));
            wrong.add(new Sort.Wrong("blank", "\" \\t\"", 422));
        }
        return wrong;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
