package org.suivi.actors.export;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** In which format actors are exported, and how much of what is claimed about them. */
class ExportParams {

    @QueryParam("format")
    @Parameter(
            description =
                    "`ftm`: entities of FollowTheMoney, one on a line; `csv`: one line for each actor. In place of Accept.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"ftm", "csv"}))
    @Nullable
    String format;

    @QueryParam("claims")
    @Parameter(
            description =
                    "Of relations that compete the preferred one, or `all`, each saying how it stands. Only with `format=ftm`.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"preferred", "all"},
                            defaultValue = "preferred"))
    @Nullable
    String claims;

    @QueryParam("when")
    @Parameter(
            description = "What may have held on the day asked for, or whatever `ever` held, with its dates. Only with"
                    + " `format=ftm`.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"day", "ever"},
                            defaultValue = "day"))
    @Nullable
    String when;

    /**
     * How it is exported; {@code format} goes before {@code Accept}.
     *
     * @throws org.suivi.rest.problems.ProblemException 406 for a format that there is not, 400 for a word that none expects
     */
    ExportChoice choice(HttpHeaders headers) {
        ExportFormat chosen = format(headers);
        boolean all = isSecond("claims", claims, "preferred", "all");
        boolean ever = isSecond("when", when, "day", "ever");
        if (chosen == ExportFormat.CSV) {
            onlyWithFtm("claims", claims);
            onlyWithFtm("when", when);
        }
        return new ExportChoice(chosen, all, ever);
    }

    private ExportFormat format(HttpHeaders headers) {
        if (format != null) {
            return Arrays.stream(ExportFormat.values())
                    .filter(each -> each.word().equals(format))
                    .findFirst()
                    .orElseThrow(() -> notOffered(InputError.in("format", "one-of", expected())));
        }
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            for (ExportFormat each : ExportFormat.values()) {
                if (accepted.isCompatible(MediaType.valueOf(each.media()))) {
                    return each;
                }
            }
        }
        throw notOffered();
    }

    private static RuntimeException notOffered(InputError... errors) {
        return CommonProblem.NOT_ACCEPTABLE.because(expected() + ".", errors);
    }

    private static String expected() {
        return Arrays.stream(ExportFormat.values())
                .map(ExportFormat::word)
                .collect(Collectors.joining(", ", "one of ", " is expected"));
    }

    private static void onlyWithFtm(String parameter, @Nullable String sent) {
        if (sent != null) {
            throw refusal(parameter, "not-here", "nothing is expected with format=csv, which tells of the day");
        }
    }

    private static boolean isSecond(String parameter, @Nullable String sent, String first, String second) {
        if (sent == null || sent.equals(first)) {
            return false;
        }
        if (sent.equals(second)) {
            return true;
        }
        throw refusal(parameter, "one-of", "one of " + first + ", " + second + " is expected");
    }

    private static RuntimeException refusal(String parameter, String code, String expected) {
        return CommonProblem.INVALID_PARAMETER.because(
                parameter + ": " + expected, InputError.in(parameter, code, expected));
    }
}
