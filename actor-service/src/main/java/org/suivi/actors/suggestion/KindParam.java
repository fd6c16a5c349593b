package org.suivi.actors.suggestion;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** Of which kind actors are meant: programs that reconcile send it empty where any is. */
class KindParam {

    @QueryParam("type")
    @Parameter(
            description = "A kind of actor; any, if it is empty.",
            allowEmptyValue = true,
            schema = @Schema(implementation = ActorKind.class))
    @Nullable
    String sent;

    /**
     * The kind; null for any.
     *
     * @throws org.suivi.rest.problems.ProblemException 400 for a kind that there is not
     */
    @Nullable
    ActorKind kind() {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        return Arrays.stream(ActorKind.values())
                .filter(kind -> kind.name().equals(sent))
                .findFirst()
                .orElseThrow(KindParam::refusal);
    }

    /** Refuses a kind that there is not, where all kinds are answered the same. */
    void check() {
        kind();
    }

    private static RuntimeException refusal() {
        String expected = Arrays.stream(ActorKind.values())
                .map(Enum::name)
                .collect(Collectors.joining(", ", "one of ", " is expected"));
        return CommonProblem.INVALID_PARAMETER.because("type: " + expected, InputError.in("type", "enum", expected));
    }
}
