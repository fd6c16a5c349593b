package org.suivi.events.imports;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.events.progress.ImportMode;
import org.suivi.events.progress.ImportOrder;
import org.suivi.rest.asof.Dates;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;
import org.suivi.security.Caller;

/** What is said of a file beside its content. */
class ImportParams {
    @QueryParam("format")
    @Parameter(
            required = true,
            description = "What kind of file it is.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"ucdp-ged"}))
    @Nullable
    String format;

    @QueryParam("mode")
    @Parameter(
            description = "`commit`, or `validate` to be told what would become of the rows while nothing is recorded.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"commit", "validate"},
                            defaultValue = "commit"))
    @Nullable
    String mode;

    @QueryParam("source")
    @Parameter(required = true, description = "Code of the source whose reports they are.")
    @Nullable
    String source;

    @QueryParam("licence")
    @Parameter(description = "Code of the licence they came under; the source's own if it is left out.")
    @Nullable
    String licence;

    @QueryParam("accessedOn")
    @Parameter(
            description = "The day on which the file was fetched: by then, at the latest, its rows were public.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    @NotInFuture
    String accessedOn;

    /** @throws ProblemException 400 with the parameter that is missing or cannot be read */
    ImportOrder toCommand(Caller caller) {
        return new ImportOrder(
                caller.organisation(),
                caller.subject(),
                needed("format", format),
                mode(),
                needed("source", source),
                licence,
                day());
    }

    private ImportMode mode() {
        return switch (mode == null ? "commit" : mode) {
            case "commit" -> ImportMode.COMMIT;
            case "validate" -> ImportMode.VALIDATE;
            default -> throw refusal("mode", "one-of", "one of commit, validate is expected");
        };
    }

    private @Nullable LocalDate day() {
        try {
            return accessedOn == null ? null : Dates.date(accessedOn);
        } catch (IllegalArgumentException e) {
            throw refusal("accessedOn", "date", "a day, as 2026-11-21, is expected");
        }
    }

    private static String needed(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw refusal(name, "not-null", "a value is expected");
        }
        return value;
    }

    private static ProblemException refusal(String parameter, String code, String expected) {
        return CommonProblem.INVALID_PARAMETER.because(
                parameter + ": " + expected, InputError.in(parameter, code, expected));
    }
}
