package org.suivi.benchmarks.implementation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Nature;
import org.suivi.benchmarks.framework.Unit;
import org.suivi.benchmarks.index.Method;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** By which method, over which list, by whose judgement. */
class ImplementationParams {

    private static final String ALL = "all";

    @QueryParam("method")
    @DefaultValue("PAM_INDEX")
    Method method = Method.PAM_INDEX;

    @QueryParam("framework")
    @Parameter(description = "That of the default line if it is left out.")
    @Nullable
    String framework;

    @QueryParam("organisation")
    @Parameter(description = "Whose assessments count; that of the default line if it is left out.")
    @Nullable
    String organisation;

    @QueryParam("nature")
    @Parameter(
            description = "What the framework lists if it is left out: commitments, or tasks. `all` mixes them.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"COMMITMENT", "TASK", "MEASURE", "CONDITION", "all"}))
    @Nullable
    String nature;

    /** The nature that counts; null for all. */
    @Nullable
    Nature nature(Unit unit) {
        return nature(Nature.usualOf(unit));
    }

    /** The same, where another is usual. */
    @Nullable
    Nature nature(Nature usual) {
        if (nature == null) {
            return usual;
        }
        if (nature.equals(ALL)) {
            return null;
        }
        try {
            return Nature.valueOf(nature.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String expected = "one of COMMITMENT, TASK, MEASURE, CONDITION, all is expected";
            throw CommonProblem.INVALID_PARAMETER.because(
                    "nature: " + expected, InputError.in("nature", "one-of", expected));
        }
    }
}
