package org.suivi.actors.member;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** How far and how generously members are counted; by default only what is direct, whole and certain. */
class MemberParams {

    @QueryParam("depth")
    @Parameter(
            description = "Direct members, or members of members all the way.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"direct", "all"},
                            defaultValue = "direct"))
    @Nullable
    String depth;

    @QueryParam("extent")
    @Parameter(
            description = "`any` counts wings and parts too.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"whole", "any"},
                            defaultValue = "whole"))
    @Nullable
    String extent;

    @QueryParam("certainty")
    @Parameter(
            description = "`possible` counts memberships whose unsure end covers the date.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"certain", "possible"},
                            defaultValue = "certain"))
    @Nullable
    String certainty;

    MemberQueries.Choice choice() {
        return new MemberQueries.Choice(
                isSecond("depth", depth, "direct", "all"),
                isSecond("extent", extent, "whole", "any"),
                isSecond("certainty", certainty, "certain", "possible"));
    }

    private static boolean isSecond(String parameter, @Nullable String sent, String first, String second) {
        if (sent == null || sent.equals(first)) {
            return false;
        }
        if (sent.equals(second)) {
            return true;
        }
        String expected = "one of " + first + ", " + second + " is expected";
        throw CommonProblem.INVALID_PARAMETER.because(
                parameter + ": " + expected, InputError.in(parameter, "one-of", expected));
    }
}
