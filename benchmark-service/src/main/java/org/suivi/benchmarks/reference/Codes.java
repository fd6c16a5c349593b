package org.suivi.benchmarks.reference;

/** How a code is written. */
public final class Codes {

    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    public static final String EXPECTED =
            "1 to 64 letters, digits, '.', '_' or '-' are expected, a letter or digit first";

    private Codes() {}
}
