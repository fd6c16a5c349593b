package org.suivi.rest.request;

import java.util.regex.Pattern;

/** Numbers as they stand in a query: in digits 0 to 9, without what Java alone takes for one ({@code 1d}, {@code 0x1p3}, {@code ٣}). */
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,19}");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]{1,64}(?:\\.[0-9]{0,64})?|\\.[0-9]{1,64})(?:[eE][+-]?[0-9]{1,4})?");

    private Numbers() {}

    /**
     * A whole number of 32 bits.
     *
     * @throws NumberFormatException for what is none, or too large
     */
    public static int whole(String text) {
        return Integer.parseInt(checked(WHOLE, text));
    }

    /**
     * A whole number of 64 bits.
     *
     * @throws NumberFormatException for what is none, or too large
     */
    public static long large(String text) {
        return Long.parseLong(checked(WHOLE, text));
    }

    /**
     * A finite number.
     *
     * @throws NumberFormatException for what is none, or too large to be finite
     */
    public static double decimal(String text) {
        double number = Double.parseDouble(checked(DECIMAL, text));
        if (Double.isFinite(number)) {
            return number;
        }
        throw new NumberFormatException(text);
    }

    private static String checked(Pattern form, String text) {
        if (form.matcher(text).matches()) {
            return text;
        }
        throw new NumberFormatException(text);
    }
}
