package org.suivi.rest.paging;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;
import org.suivi.rest.request.Numbers;

/** Which page of a list; declare it as a {@code @BeanParam} beside {@link AsOfParams}. */
public class PageParams {

    static final int DEFAULT_LIMIT = 100;
    static final int MOST = 1000;

    @QueryParam("limit")
    @Parameter(
            description = "How many items a page holds at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; with the same filter, and the clocks of the first page.")
    @Nullable
    String cursor;

    @QueryParam("count")
    @Parameter(
            description = "Whether the whole list is counted too, as `total`.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"exact", "estimated"}))
    @Nullable
    String count;

    /** Whether the reader wants to know how long the whole list is. */
    public enum Count {
        NONE,
        EXACT,
        ESTIMATED
    }

    int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int asked = Numbers.whole(limit);
            if (asked >= 1 && asked <= MOST) {
                return asked;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is out of bounds
        }
        throw refusal("limit", "range", "a whole number from 1 to " + MOST + " is expected");
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    Count count() {
        if (count == null) {
            return Count.NONE;
        }
        return switch (count.toLowerCase(Locale.ROOT)) {
            case "exact" -> Count.EXACT;
            case "estimated" -> Count.ESTIMATED;
            default -> throw refusal("count", "one-of", "one of exact, estimated is expected");
        };
    }

    private static ProblemException refusal(String parameter, String code, String reason) {
        return CommonProblem.INVALID_PARAMETER.because(
                parameter + ": " + reason, InputError.in(parameter, code, reason));
    }
}
