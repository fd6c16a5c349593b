package org.suivi.actors.imports;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.importplan.ImportOrder;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** What is said of a file of actors beside its content. */
class ImportParams {

    private static final int LONGEST_CITATION = 500;
    private static final String USUAL_CITATION = "UCDP Actor Dataset";

    @QueryParam("format")
    @Parameter(
            required = true,
            description = "What kind of file it is.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"ucdp-actor"}))
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
    @Parameter(
            required = true,
            description =
                    "Code of the source whose claims they are; as of every claim about actors, it need not be known.",
            schema = @Schema(type = SchemaType.STRING, pattern = Codes.PATTERN))
    @Nullable
    String source;

    @QueryParam("citation")
    @Parameter(
            description = "The document that the claims cite; keep it from release to release, else each claims anew.",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_CITATION, defaultValue = USUAL_CITATION))
    @Nullable
    String citation;

    @QueryParam("publishedOn")
    @Parameter(description = "When the release was public: a year, a month, a day or an interval.")
    @Nullable
    @NotInFuture
    String publishedOn;

    /**
     * The order that the parameters give.
     *
     * @throws ProblemException 400 with the parameter that is missing or cannot be read
     */
    ImportOrder order() {
        check();
        return new ImportOrder(
                !"validate".equals(mode),
                new Provenance(source, citation == null ? USUAL_CITATION : citation, published()));
    }

    private void check() {
        if (!ImportOrder.FORMAT.equals(format)) {
            throw refusal("format", format == null ? "not-null" : "one-of", ImportOrder.FORMAT + " is expected");
        }
        if (mode != null && !mode.equals("commit") && !mode.equals("validate")) {
            throw refusal("mode", "one-of", "one of commit, validate is expected");
        }
        if (source == null || !source.matches(Codes.PATTERN)) {
            throw refusal("source", source == null ? "not-null" : "code", Codes.EXPECTED);
        }
        if (citation != null && (citation.isBlank() || citation.length() > LONGEST_CITATION)) {
            throw refusal("citation", "size", "1 to " + LONGEST_CITATION + " letters are expected");
        }
    }

    private @Nullable UncertainDate published() {
        try {
            return publishedOn == null ? null : UncertainDate.parse(publishedOn);
        } catch (IllegalArgumentException e) {
            throw refusal("publishedOn", "date", String.valueOf(e.getMessage()));
        }
    }

    private static ProblemException refusal(String parameter, String code, String expected) {
        return CommonProblem.INVALID_PARAMETER.because(
                parameter + ": " + expected + ".", InputError.in(parameter, code, expected));
    }
}
