package org.suivi.events.reference;

import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** How the code of an organisation, a licence, a source or an area is written. */
public final class Codes {
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    public static final String EXPECTED =
            "1 to 64 letters, digits, '.', '_' or '-' are expected, a letter or digit first";

    private Codes() {}

    /**
     * The code of a thing that is to be created.
     *
     * @throws org.suivi.rest.problems.ProblemException 422 without one
     */
    public static String given(@Nullable String code) {
        if (code == null) {
            throw CommonProblem.INVALID_INPUT.because(
                    "It needs a code.", InputError.at("/code", "not-null", "a code is expected"));
        }
        return code;
    }

    /**
     * Makes sure that a correction does not mean to change the code.
     *
     * @throws org.suivi.rest.problems.ProblemException 422 if the body has another code than the path
     */
    public static void unchanged(String inPath, @Nullable String inBody) {
        if (inBody != null && !inBody.equals(inPath)) {
            throw CommonProblem.INVALID_INPUT.because(
                    "A code never changes.", InputError.at("/code", "immutable", "the code of the path is expected"));
        }
    }
}
