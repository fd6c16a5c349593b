package org.suivi.rest.desk;

import org.jspecify.annotations.Nullable;

/** How the code is written that a creator chooses for a thing, and that never changes. */
public final class Codes {

    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    public static final String EXPECTED =
            "1 to 64 letters, digits, '.', '_' or '-' are expected, a letter or digit first";

    private Codes() {}

    /** The code that a thing is to be created under; 422 without one. */
    public static String required(@Nullable String code) {
        if (code == null) {
            throw References.wrong("/code", "code", EXPECTED);
        }
        return code;
    }

    /** Refuses a body that names another code than its path; 422. */
    public static void unchanged(@Nullable String sent, String code) {
        if (sent != null && !sent.equals(code)) {
            throw References.wrong("/code", "immutable", "a code never changes; " + code + " is expected, or nothing");
        }
    }
}
