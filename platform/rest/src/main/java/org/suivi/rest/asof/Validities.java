package org.suivi.rest.asof;

import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Reads when a claim held from the fields {@code validFrom} and {@code validTo} of a body. */
public final class Validities {

    private Validities() {}

    /**
     * The time between the two, an end that was left out being open.
     *
     * @throws ProblemException 422 when it ends before it begins
     */
    public static Validity of(@Nullable UncertainDate validFrom, @Nullable UncertainDate validTo) {
        if (validFrom != null && validTo != null && validTo.latest().isBefore(validFrom.earliest())) {
            throw CommonProblem.INVALID_INPUT.because(
                    "It ends before it begins.",
                    InputError.at("/validTo", "before-start", "a day not before validFrom is expected"));
        }
        return new Validity(validFrom, validTo);
    }
}
