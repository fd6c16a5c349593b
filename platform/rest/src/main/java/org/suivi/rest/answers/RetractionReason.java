package org.suivi.rest.answers;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Why something is taken back; a {@code @BeanParam} of every DELETE. */
public class RetractionReason {

    private static final int LONGEST = 2000;

    @QueryParam("reason")
    @Parameter(required = true, description = "Why it is taken back; it stays in the history.")
    @Nullable
    String reason;

    /**
     * The reason.
     *
     * @throws ProblemException 400 without one
     */
    public String text() {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            String expected = "a reason of 1 to " + LONGEST + " characters is expected";
            throw CommonProblem.INVALID_PARAMETER.because(
                    "A retraction needs ?reason=: " + expected, InputError.in("reason", "required", expected));
        }
        return reason.strip();
    }
}
