package org.suivi.actors.likeness;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers that tell one body from its namesake, in Roman or Arabic figures. */
final class Numeral {

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,2}");

    private Numeral() {}

    /** The number that a token stands for; a Roman figure of one letter only if it is a capital. */
    static OptionalInt of(String raw, String folded) {
        if (FIGURES.matcher(folded).matches()) {
            return OptionalInt.of(Integer.parseInt(folded));
        }
        int roman = ROMAN.indexOf(folded) + 1;
        boolean isWritten = roman > 0 && (folded.length() > 1 || Character.isUpperCase(raw.charAt(0)));
        return isWritten ? OptionalInt.of(roman) : OptionalInt.empty();
    }
}
