package org.suivi.rest.asof;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.history.AsOfRequest;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** The clocks that every GET takes; declare it as a {@code @BeanParam}. */
public class AsOfParams {

    @QueryParam("validAt")
    @Parameter(
            description = "The day in the world that is asked for; today (UTC) if it is left out.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String validAt;

    @QueryParam("knownAt")
    @Parameter(
            description = "As it was known at this instant; the answer for one instant never changes.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable
    String knownAt;

    @QueryParam("publishedBy")
    @Parameter(
            description = "Only claims that were public by this day; those without a date are left out and counted.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String publishedBy;

    /**
     * The clocks as they were asked for, to the microsecond.
     *
     * @throws ProblemException 400 with the parameter that cannot be read
     */
    public AsOfRequest request() {
        LocalDate valid = read("validAt", validAt, "date", Dates::date);
        Instant known = read("knownAt", knownAt, "instant", Dates::instant);
        LocalDate published = read("publishedBy", publishedBy, "date", Dates::date);
        return new AsOfRequest(valid, known == null ? null : known.truncatedTo(ChronoUnit.MICROS), published);
    }

    private static <V> @Nullable V read(
            String parameter, @Nullable String text, String code, Function<String, V> reading) {
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw CommonProblem.INVALID_PARAMETER.because(
                    parameter + ": " + reason, InputError.in(parameter, code, reason));
        }
    }
}
